import { Module } from '@nestjs/common';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { ProjectsModule } from '../projects/projects.module.js';
import { ApplicantLinks } from './applicant-links.js';
import { ApplicantLinksController } from './applicant-links.controller.js';
import { ApplicantPage } from './applicant-page.js';
import { ApplicantPageController } from './applicant-page.controller.js';
import { PageVisits } from './page-visits.js';

/** What applicants see of their projects without signing in, and the links by which they do. */
@Module({
  imports: [CalendarsModule, ProjectsModule],
  controllers: [ApplicantLinksController, ApplicantPageController],
  providers: [ApplicantLinks, ApplicantPage, PageVisits],
})
export class ApplicantModule {}
