import { ApiExtraModels, ApiProperty } from '@nestjs/swagger';

export class FieldFaultDto {
  @ApiProperty({ description: 'Where in the request, like `applicant.creditCode` or `missing[2]`.', example: 'applicant.creditCode' })
  field!: string;

  @ApiProperty({ description: 'Stable, for programs.', example: 'is-string' })
  reason!: string;

  @ApiProperty({ description: 'For people.', example: '应是字符串。' })
  detail!: string;
}

/** RFC 9457. */
@ApiExtraModels(FieldFaultDto)
export class ProblemDto {
  @ApiProperty({ format: 'uri-reference', example: '/problems/invalid-request' })
  type!: string;

  @ApiProperty({ description: 'For people, in Chinese unless Accept-Language prefers English.', example: '请求内容不符合要求' })
  title!: string;

  @ApiProperty({ example: 400 })
  status!: number;

  @ApiProperty({ example: '请求中有不符合要求的字段。' })
  detail!: string;

  @ApiProperty({ format: 'uri-reference', description: 'What was asked for.', example: '/api/session' })
  instance!: string;

  @ApiProperty({ description: 'Stable, for programs; the last part of `type`.', example: 'invalid-request' })
  reason!: string;

  @ApiProperty({ type: [FieldFaultDto], required: false, description: 'Every field at fault.' })
  errors?: FieldFaultDto[];
}
