import { Module, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import 'reflect-metadata';
import { ENTITIES } from './entities.js';
import { EventsController } from './events.controller.js';
import { EventsService } from './events.service.js';

@Module({
  imports: [
    TypeOrmModule.forRoot({
      type: 'postgres', url: process.env.DATABASE_URL!, entities: ENTITIES, poolSize: 10,
      synchronize: true, installExtensions: false, uuidExtension: 'pgcrypto',
    }),
    TypeOrmModule.forFeature(ENTITIES),
  ],
  controllers: [EventsController],
  providers: [EventsService],
})
class BaselineModule {}

const app = await NestFactory.create(BaselineModule, { logger: ['error', 'warn'] });
app.useGlobalPipes(new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }));
app.enableShutdownHooks();
await app.listen(Number(process.env.PORT), '127.0.0.1');
