export { MailDelivery } from './mail-delivery.entity.ts';
export { NotificationsModule } from './notifications.module.ts';
