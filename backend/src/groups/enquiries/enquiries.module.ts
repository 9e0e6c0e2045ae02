import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Enquiry, UnprovedEnquiry, GroupInvitation, EnquiryAcquaintance } from './enquiry.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([Enquiry, UnprovedEnquiry, GroupInvitation, EnquiryAcquaintance])] })
export class EnquiriesModule {}
