import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Assignment } from './assignment.entity.ts';
import { AssignmentRequest } from './assignment-request.entity.ts';
import { AssignmentStarter } from './assignment-starter.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([Assignment, AssignmentRequest, AssignmentStarter])] })
export class AssignmentsModule {}
