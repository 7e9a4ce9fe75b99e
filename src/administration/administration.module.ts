import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { AdministerGrants } from './administer-grants.js';
import { AdministerPeople } from './administer-people.js';
import { AdministerPlaces } from './administer-places.js';
import { AdministrativeWork } from './administrative-work.js';
import { ChangeList } from './change-list.js';
import { ChangesController } from './changes.controller.js';
import { PasswordLinks } from './password-links.js';
import { PeopleController } from './people.controller.js';
import { PeopleList } from './people-list.js';
import { PlacesController } from './places.controller.js';

/** Who works here and where: people, their roles, departments and parks, and the record of who has changed what. */
@Module({
  imports: [PeopleModule],
  controllers: [PeopleController, PlacesController, ChangesController],
  providers: [AdministerGrants, AdministerPeople, AdministerPlaces, AdministrativeWork, ChangeList, PasswordLinks, PeopleList],
  exports: [AdministrativeWork],
})
export class AdministrationModule {}
