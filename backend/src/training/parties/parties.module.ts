import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FurtherChoice, Party, PartyMember } from './party.entities.ts';

@Module({ imports: [TypeOrmModule.forFeature([FurtherChoice, Party, PartyMember])] })
export class PartiesModule {}
