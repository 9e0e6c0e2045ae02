import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  Enrolment,
  AddressChange,
  PlaceOffer,
  Attendance,
  EnrolmentResult,
  Certificate,
  Qualification,
  RenewalShare,
} from './enrolment.entities.ts';

@Module({
  imports: [
    TypeOrmModule.forFeature([Enrolment, AddressChange, PlaceOffer, Attendance, EnrolmentResult, Certificate, Qualification, RenewalShare]),
  ],
})
export class EnrolmentsModule {}
