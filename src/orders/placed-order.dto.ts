import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsDefined, IsInt, IsNotEmpty, IsObject, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';

const MOST_ADDRESSEES = 20;

/** A project, an item of a project, or a department. */
export class PlacedSubjectDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Id of a project.', example: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c' })
  @IsOptional()
  @IsUUID()
  project?: string;

  @ApiPropertyOptional({ description: 'Key of an item of the project.', example: 'construction-permit' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  item?: string;

  @ApiPropertyOptional({ description: 'Key of a department, when it is about no project.', example: 'housing' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  department?: string;
}

/** A department or a person: one of the two. */
export class PlacedAddresseeDto {
  @ApiPropertyOptional({ description: 'Key of a department: any of its officers acts for it.', example: 'housing' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  department?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Id of somebody who works in the park.', example: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f' })
  @IsOptional()
  @IsUUID()
  person?: string;
}

export class PlacedOrderDto {
  @ApiProperty({ type: PlacedSubjectDto, example: { project: '0199f3c4-6a3e-7c1a-9b7e-3d5c1f0a2b4c', item: 'construction-permit' } })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => PlacedSubjectDto)
  subject!: PlacedSubjectDto;

  @ApiPropertyOptional({ description: 'The park of an order on a department; needed by who leads several. Otherwise the project’s.', example: 'lingang' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  park?: string;

  @ApiProperty({ description: 'What must be done.', example: '立即办结施工许可证核发，并说明逾期原因。' })
  @IsString()
  @MaxLength(2_000)
  @Matches(/\S/, { message: 'is-not-empty' })
  what!: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 60, description: 'Working days from the day of issue.', example: 3 })
  @IsInt()
  @Min(1)
  @Max(60)
  workingDays!: number;

  @ApiProperty({ type: [PlacedAddresseeDto], description: 'Several make it a joint order (联合督办).', example: [{ department: 'housing' }] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_ADDRESSEES)
  @ValidateNested({ each: true })
  @Type(() => PlacedAddresseeDto)
  addressees!: PlacedAddresseeDto[];

  @ApiPropertyOptional({ description: 'Only draft it.', example: false })
  @IsOptional()
  @IsBoolean()
  draft?: boolean;
}
