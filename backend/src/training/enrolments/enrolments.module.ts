import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  AddressChange,
  Attendance,
  Certificate,
  Enrolment,
  EnrolmentResult,
  PlaceOffer,
  Qualification,
  RenewalShare,
} from './enrolment.entities.ts';

@Module({
  imports: [
    TypeOrmModule.forFeature([Enrolment, AddressChange, PlaceOffer, Attendance, EnrolmentResult, Certificate, Qualification, RenewalShare]),
  ],
})
export class EnrolmentsModule {}
