import { IsDateString, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

export class EventDto {
  @IsIn(['item.submitted', 'item.accepted', 'item.approved'])
  type!: 'item.submitted' | 'item.accepted' | 'item.approved';

  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  item!: string;

  @IsOptional()
  @IsDateString()
  effectiveAt?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  decisionNumber?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  certificateNumber?: string;
}
