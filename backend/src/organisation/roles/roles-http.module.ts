import { Module } from '@nestjs/common';
import { RoleLinksController } from './role-links.controller.ts';
import { RolesController } from './roles.controller.ts';

@Module({ controllers: [RolesController, RoleLinksController] })
export class RolesHttpModule {}
