import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsInt, IsOptional, IsString, IsUrl, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';

export class ScheduledDayDto {
  @ApiProperty({ example: '国庆节' })
  @IsString()
  @MaxLength(50)
  @Matches(/\S/, { message: 'is-not-empty' })
  name!: string;

  @ApiProperty({ format: 'date', example: '2026-10-10' })
  @IsString()
  @MaxLength(50)
  date!: string;

  @ApiProperty({ description: 'False for a make-up day (调休), which works.', example: false })
  @IsBoolean()
  isOffDay!: boolean;
}

/** The announced schedule of a year, in the layout in which schedules are passed around. */
export class ScheduleDto {
  @ApiPropertyOptional({ description: 'Ignored.' })
  @IsOptional()
  @IsString()
  $schema?: string;

  @ApiPropertyOptional({ description: 'Ignored.' })
  @IsOptional()
  @IsString()
  $id?: string;

  @ApiProperty({ example: 2027 })
  @IsInt()
  @Min(1990)
  @Max(2100)
  year!: number;

  @ApiProperty({ type: [String], description: 'The notices that announce it.', example: ['https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm'] })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true }, { each: true })
  papers!: string[];

  @ApiProperty({ type: [ScheduledDayDto] })
  @IsArray()
  @ArrayMaxSize(400)
  @ValidateNested({ each: true })
  @Type(() => ScheduledDayDto)
  days!: ScheduledDayDto[];
}
