import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RoleInvitation } from './role-invitation.entity.ts';

@Module({ imports: [TypeOrmModule.forFeature([RoleInvitation])] })
export class RolesModule {}
