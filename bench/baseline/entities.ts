import { Column, CreateDateColumn, Entity, Index, ManyToOne, OneToMany, PrimaryColumn, PrimaryGeneratedColumn, VersionColumn, type Relation } from 'typeorm';

@Entity()
export class Person {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column({ unique: true })
  username!: string;

  /** `agent` or `officer`. */
  @Column()
  role!: string;

  @Column({ type: 'text', nullable: true })
  department!: string | null;
}

@Entity()
export class Session {
  @PrimaryColumn()
  token!: string;

  @ManyToOne(() => Person, { eager: true, nullable: false })
  person!: Relation<Person>;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;
}

@Entity()
export class Project {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Column()
  name!: string;

  @Column()
  status!: string;

  /** The persisted snapshot of the project's actor. */
  @Column({ type: 'jsonb' })
  snapshot!: unknown;

  @VersionColumn()
  version!: number;

  @OneToMany(() => Item, (item) => item.project, { cascade: true })
  items!: Relation<Item[]>;
}

@Entity()
export class Item {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @ManyToOne(() => Project, (project) => project.items, { nullable: false })
  project!: Relation<Project>;

  @Column()
  key!: string;

  @Column()
  department!: string;

  @Column()
  status!: string;

  @Column({ type: 'date', nullable: true })
  submittedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  acceptedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  decidedOn!: string | null;

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;

  @OneToMany(() => HistoryEntry, (entry) => entry.item, { cascade: true })
  history!: Relation<HistoryEntry[]>;
}

@Entity({ name: 'history' })
export class HistoryEntry {
  @PrimaryGeneratedColumn('uuid')
  id!: string;

  @Index()
  @ManyToOne(() => Item, (item) => item.history, { nullable: false })
  item!: Relation<Item>;

  @ManyToOne(() => Person, { nullable: false })
  actor!: Relation<Person>;

  @Column()
  type!: string;

  @Column({ type: 'jsonb' })
  data!: object;

  @Column()
  hash!: string;

  @Column({ type: 'timestamptz' })
  effectiveAt!: Date;

  @CreateDateColumn({ type: 'timestamptz' })
  recordedAt!: Date;
}

export const ENTITIES = [Person, Session, Project, Item, HistoryEntry];
