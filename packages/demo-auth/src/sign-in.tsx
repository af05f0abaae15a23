export { DemoSignInPage } from './signIn/DemoSignInPage';
