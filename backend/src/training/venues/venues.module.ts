import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Venue, VenueRoom } from './venue.entities.ts';

@Module({ imports: [TypeOrmModule.forFeature([Venue, VenueRoom])] })
export class VenuesModule {}
