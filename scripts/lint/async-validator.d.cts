declare const asyncValidator: { readonly selector: string; readonly message: string };
export = asyncValidator;
