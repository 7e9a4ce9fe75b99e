import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { DepartmentDto, ParkDto } from './place.dto.js';
import { ROLES, type Role } from './principal.js';

export class SignInDto {
  @ApiProperty({ example: 'zhang.wei', maxLength: 64 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  username!: string;

  @ApiProperty({ example: 'correct horse battery staple', maxLength: 256, format: 'password' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(256)
  password!: string;
}

export class HeldRoleDto {
  @ApiProperty({ enum: ROLES, example: 'officer' })
  role!: Role;

  @ApiProperty({ type: String, nullable: true, description: 'Key of the department; of an officer only.', example: 'housing' })
  department!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Key of the park that the role is held in; null: every park.', example: null })
  park!: string | null;

  @ApiProperty({ description: 'Of an officer: leads the department.', example: false })
  head!: boolean;
}

export class UserDto {
  @ApiProperty({ format: 'uuid', example: '0b7e7d3c-2f39-4c5e-9a53-8f6a3c1d2e4f' })
  id!: string;

  @ApiProperty({ example: 'zhang.wei' })
  username!: string;

  @ApiProperty({ example: '张伟' })
  name!: string;

  @ApiProperty({ type: [HeldRoleDto] })
  roles!: readonly HeldRoleDto[];
}

export class WhoIsSignedInDto {
  @ApiProperty({ type: UserDto })
  user!: UserDto;

  @ApiProperty({ type: [DepartmentDto], description: 'The departments that roles are held for.' })
  departments!: readonly DepartmentDto[];

  @ApiProperty({ type: [ParkDto], description: 'The parks that the person may look into.' })
  parks!: readonly ParkDto[];
}

export class SignedInDto {
  @ApiProperty({ type: UserDto })
  user!: UserDto;

  @ApiProperty({ description: 'For `Authorization: Bearer …`; browsers use the cookie that comes with it.', example: 'Zb3T0yQk5m8wq1xv7N2rJ4hLc6dFgPaSeUiOoYtRwEk' })
  token!: string;
}
