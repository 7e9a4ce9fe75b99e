import { Global, Module } from '@nestjs/common';
import { ExportFiles } from './export-files.js';
import { ExportSnapshots } from './export-snapshots.js';

/** Lists as files, wherever a route says `@Exported`. */
@Global()
@Module({
  providers: [ExportFiles, ExportSnapshots],
  exports: [ExportFiles, ExportSnapshots],
})
export class ExportModule {}
