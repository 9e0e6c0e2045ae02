import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Enquiry, EnquiryAcquaintance, GroupInvitation, UnprovedEnquiry } from './enquiry.entity.ts';
import { CallInController } from './call-in.controller.ts';
import { EnquiriesController } from './enquiries.controller.ts';
import { AskRenewal, CheckAnswer, ExpireEnquiry, ExpireInvitation, ForgetUnproved, RemindInvited } from './enquiry-jobs.ts';
import { EnquiryProofsController } from './enquiry-proofs.controller.ts';
import { EnquiryLinksController } from './enquiry-links.controller.ts';
import { FormingController } from './forming.controller.ts';

@Module({
  imports: [TypeOrmModule.forFeature([Enquiry, UnprovedEnquiry, GroupInvitation, EnquiryAcquaintance])],
  controllers: [CallInController, EnquiryProofsController, EnquiryLinksController, EnquiriesController, FormingController],
  providers: [CheckAnswer, AskRenewal, ExpireEnquiry, ExpireInvitation, ForgetUnproved, RemindInvited],
})
export class EnquiriesModule {}
