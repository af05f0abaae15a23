export { LeadershipContent } from './LeadershipContent';
