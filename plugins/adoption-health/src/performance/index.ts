export { SpeedTab } from './SpeedTab';
