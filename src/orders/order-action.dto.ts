import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const LONGEST_TEXT = 2_000;

/** Which of several addressees is meant. */
export class AddressedDto {
  @ApiPropertyOptional({ description: 'Key of a department or id of a person. Needed only where several could be meant.', example: 'housing' })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  addressee?: string;
}

export class AnswerDto extends AddressedDto {
  @ApiProperty({ example: '施工许可证已于2026年10月9日核发，证号510502202610090101。' })
  @IsString()
  @MaxLength(LONGEST_TEXT)
  @Matches(/\S/, { message: 'is-not-empty' })
  text!: string;
}

export class AcceptanceDto extends AddressedDto {
  @ApiPropertyOptional({ example: '同意办结。' })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST_TEXT)
  note?: string;
}

export class ReturnDto extends AddressedDto {
  @ApiProperty({ example: '未说明逾期原因，请补充。' })
  @IsString()
  @MaxLength(LONGEST_TEXT)
  @Matches(/\S/, { message: 'is-not-empty' })
  reason!: string;
}

export class CancellationDto {
  @ApiProperty({ example: '事项已办结，无需督办。' })
  @IsString()
  @MaxLength(LONGEST_TEXT)
  @Matches(/\S/, { message: 'is-not-empty' })
  reason!: string;
}
