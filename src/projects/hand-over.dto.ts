import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';

export class HandOverDto {
  @ApiProperty({ format: 'uuid', description: 'Who carries the project from now on: an active agent of its park.', example: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f' })
  @IsUUID()
  agent!: string;

  @ApiProperty({ example: '原专员轮岗，由李娜递补' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason!: string;
}
