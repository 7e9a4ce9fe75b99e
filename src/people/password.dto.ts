import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength, MinLength } from 'class-validator';

const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 256;

class NewPasswordDto {
  @ApiProperty({ example: 'three rivers, one bridge', minLength: SHORTEST_PASSWORD, maxLength: LONGEST_PASSWORD, format: 'password' })
  @IsString()
  @MinLength(SHORTEST_PASSWORD)
  @MaxLength(LONGEST_PASSWORD)
  newPassword!: string;
}

export class PasswordChangeDto extends NewPasswordDto {
  @ApiProperty({ example: 'correct horse battery staple', maxLength: LONGEST_PASSWORD, format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(LONGEST_PASSWORD)
  oldPassword!: string;
}

export class PasswordByLinkDto extends NewPasswordDto {
  @ApiProperty({ description: 'What stands after the # of the link.', example: 'Zb3T0yQk5m8wq1xv7N2rJ4hLc6dFgPaSeUiOoYtRwEk' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  token!: string;
}

export class PasswordSetDto {
  @ApiProperty({ description: 'To sign in with.', example: 'li.na' })
  username!: string;
}
