const Page = () => <h1>My work</h1>;
export default Page;
