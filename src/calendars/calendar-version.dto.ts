import { ApiProperty } from '@nestjs/swagger';

export class CalendarVersionDto {
  @ApiProperty({ example: 1 })
  version!: number;

  @ApiProperty({ description: 'Where it came from: `published` by an administrator, or the schedules that come with the application.', example: 'published' })
  source!: string;

  @ApiProperty({ type: [String], description: 'The notices that announce it.', example: ['https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm'] })
  papers!: string[];

  @ApiProperty({ description: 'How many days it names.', example: 39 })
  days!: number;

  @ApiProperty({ format: 'date-time', example: '2026-01-05T01:00:00.000Z' })
  publishedAt!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Name of who published it; null when it came with the application.', example: null })
  publishedBy!: string | null;
}

export class CalendarScheduledDayDto {
  @ApiProperty({ example: '国庆节' })
  name!: string;

  @ApiProperty({ format: 'date', description: 'Of the year, or of the turn to a neighbouring one.', example: '2026-10-10' })
  date!: string;

  @ApiProperty({ description: 'False for a make-up day (调休), which works.', example: false })
  isOffDay!: boolean;
}

export class CalendarScheduleDto {
  @ApiProperty({ example: 2026 })
  year!: number;

  @ApiProperty({ type: [String], description: 'The notices that announce it.', example: ['https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm'] })
  papers!: string[];

  @ApiProperty({ type: [CalendarScheduledDayDto] })
  days!: CalendarScheduledDayDto[];
}

export class CalendarVersionsDto {
  @ApiProperty({ type: [CalendarVersionDto], description: 'The one in force first.' })
  versions!: CalendarVersionDto[];
}
