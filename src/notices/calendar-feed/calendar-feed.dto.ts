import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class CalendarQueryDto {
  @ApiProperty({ description: 'The secret of the address, from POST /api/calendar-token.', example: 'Zb3T0yQk5m8wq1xv7N2rJ4hLc6dFgPaSeUiOoYtRwEk' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  token!: string;
}

export class CalendarAddressDto {
  @ApiProperty({
    description: 'For any calendar program. Whoever has it can read your due days; it is told only now.',
    example: 'https://approvals.example.com/api/calendar.ics?token=Zb3T0yQk5m8wq1xv7N2rJ4hLc6dFgPaSeUiOoYtRwEk',
  })
  url!: string;
}
