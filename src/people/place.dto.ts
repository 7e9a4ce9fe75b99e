import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

export class TitlesDto {
  @ApiProperty({ example: '泸州高新区' })
  zh!: string;

  @ApiProperty({ example: 'Luzhou High-tech Zone' })
  en!: string;
}

export class DepartmentDto {
  @ApiProperty({ example: 'housing' })
  key!: string;

  @ApiProperty({ type: TitlesDto, example: { zh: '住房和城乡建设局', en: 'Housing and Construction Bureau' } })
  title!: TitlesDto;
}

export class DepartmentsDto {
  @ApiProperty({ type: [DepartmentDto] })
  departments!: DepartmentDto[];
}

export class ParkDto {
  @ApiProperty({ example: 'luzhou-hightech' })
  key!: string;

  @ApiProperty({ type: TitlesDto })
  title!: TitlesDto;

  @ApiProperty({ description: 'The city that it belongs to.', example: '泸州' })
  place!: string;
}

export class ParksDto {
  @ApiProperty({ type: [ParkDto] })
  parks!: ParkDto[];
}

export class AgentDto {
  @ApiProperty({ format: 'uuid', example: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f' })
  id!: string;

  @ApiProperty({ example: '李娜' })
  name!: string;
}

export class AgentsDto {
  @ApiProperty({ type: [AgentDto] })
  agents!: AgentDto[];
}

export class AgentsQueryDto {
  @ApiPropertyOptional({ description: 'Only who may carry projects of this park.', example: 'luzhou-hightech' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  park?: string;
}
