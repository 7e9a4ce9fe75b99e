import { Module } from '@nestjs/common';
import { TestingTimeController } from './testing-time.controller.js';

@Module({ controllers: [TestingTimeController] })
export class TestingTimeModule {}
