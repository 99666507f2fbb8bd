import { NotFoundState } from '@/ui/not-found-state';

export default NotFoundState;
