-- First every row that the new constraints would refuse is mended, by the rule that stands above it; docs/decisions/011 says why.
-- An access that the site does not know is the least that there is.
UPDATE `users` SET `role` = 'candidate' WHERE `role` not in ('candidate', 'recruiter', 'owner');
--> statement-breakpoint
-- A word outside its list is not known.
UPDATE `jobs` SET `role` = null WHERE `role` not in ('back-end-developer', 'front-end-developer', 'full-stack-developer', 'mobile-developer', 'ios-developer', 'android-developer', 'embedded-engineer', 'qa-engineer', 'qa-automation-engineer', 'tech-lead', 'software-architect', 'engineering-manager', 'vp-engineering', 'cto', 'data-analyst', 'bi-analyst', 'analytics-engineer', 'data-engineer', 'data-scientist', 'machine-learning-engineer', 'ai-engineer', 'mlops-engineer', 'database-administrator', 'data-architect', 'head-of-data', 'devops-engineer', 'site-reliability-engineer', 'platform-engineer', 'cloud-engineer', 'cloud-architect', 'solutions-architect', 'system-administrator', 'network-engineer', 'security-engineer', 'penetration-tester', 'soc-analyst', 'ciso', 'product-manager', 'product-owner', 'business-analyst', 'scrum-master', 'it-project-manager', 'chief-product-officer', 'product-designer', 'ux-researcher', 'ui-designer', 'sales-development-representative', 'account-executive', 'account-manager', 'customer-success-manager', 'presales-engineer', 'head-of-sales', 'growth-marketer', 'product-marketing-manager', 'content-manager', 'seo-manager', 'paid-acquisition-manager', 'chief-marketing-officer', 'tech-recruiter', 'head-of-people');
--> statement-breakpoint
UPDATE `jobs` SET `seniority` = null WHERE `seniority` not in ('intern', 'junior', 'mid', 'senior', 'lead', 'staff_principal', 'manager', 'executive');
--> statement-breakpoint
UPDATE `jobs` SET `contract` = null WHERE `contract` not in ('permanent', 'fixed_term', 'freelance', 'internship', 'apprenticeship', 'temporary');
--> statement-breakpoint
UPDATE `jobs` SET `workplace` = null WHERE `workplace` not in ('onsite', 'hybrid', 'remote');
--> statement-breakpoint
UPDATE `jobs` SET `office_days` = null WHERE `office_days` not between 1 and 5;
--> statement-breakpoint
UPDATE `jobs` SET `latitude` = null, `longitude` = null WHERE (`latitude` is null) <> (`longitude` is null);
--> statement-breakpoint
-- An amount in no known money, or for no known time, says nothing.
UPDATE `jobs` SET `pay_min` = null, `pay_max` = null, `pay_yearly_max` = null, `pay_currency` = 'EUR', `pay_period` = 'year'
WHERE `pay_currency` not in ('EUR', 'GBP', 'CHF', 'USD', 'SEK', 'PLN', 'CAD', 'AUD', 'NZD', 'DKK', 'NOK', 'CZK', 'HUF', 'RON', 'INR', 'JPY', 'CNY', 'KRW', 'SGD', 'HKD', 'MYR', 'PHP', 'AED', 'SAR', 'ILS', 'TRY', 'ZAR', 'BRL', 'MXN', 'MAD') or `pay_period` not in ('year', 'month', 'day', 'hour');
--> statement-breakpoint
UPDATE `jobs` SET `pay_min` = `pay_max`, `pay_max` = `pay_min` WHERE `pay_min` > `pay_max`;
--> statement-breakpoint
-- Closed is what has a day of closing: without a known reason it was withdrawn, and a reason without a day is none.
UPDATE `jobs` SET `closed_because` = 'withdrawn'
WHERE `closed_at` is not null and coalesce(`closed_because`, '') not in ('filled', 'withdrawn', 'expired');
--> statement-breakpoint
UPDATE `jobs` SET `closed_because` = null WHERE `closed_at` is null and `closed_because` is not null;
--> statement-breakpoint
-- A job of our own is public with its pay: without it is a draft again, and the index is told.
INSERT INTO `job_changes` (`job_id`, `at`) SELECT `id`, unixepoch() * 1000 FROM `jobs`
WHERE `published_at` is not null and `closed_at` is null and `source` is null and (`pay_min` is null or `pay_max` is null);
--> statement-breakpoint
UPDATE `jobs` SET `published_at` = null
WHERE `published_at` is not null and `closed_at` is null and `source` is null and (`pay_min` is null or `pay_max` is null);
--> statement-breakpoint
-- A brief and its job name each other once: what the brief says counts.
UPDATE `jobs` SET `brief_id` = (SELECT max(`id`) FROM `briefs` WHERE `briefs`.`job_id` = `jobs`.`id`)
WHERE `brief_id` is not null or `id` in (SELECT `job_id` FROM `briefs`);
--> statement-breakpoint
-- An application stands where its stage says, if that can be: a stage that is none is where it began, or its end.
UPDATE `applications` SET `stage` = CASE WHEN `closed_at` is null THEN 'received' ELSE 'withdrawn' END WHERE `stage` not in ('received', 'in_review', 'interview', 'offer', 'hired', 'rejected', 'withdrawn');
--> statement-breakpoint
UPDATE `applications` SET `closed_at` = `moved_at` WHERE `closed_at` is null and `stage` not in ('received', 'in_review', 'interview', 'offer');
--> statement-breakpoint
-- One that waits although it has ended waits again, but for a person who has applied again: then it has been taken back.
UPDATE `applications` AS `old` SET `stage` = 'withdrawn' WHERE `closed_at` is not null and `stage` in ('received', 'in_review', 'interview', 'offer') and exists (
  SELECT 1 FROM `applications` AS `other` WHERE `other`.`job_id` = `old`.`job_id` and `other`.`email` = `old`.`email`
  and `other`.`stage` in ('received', 'in_review', 'interview', 'offer') and (`other`.`closed_at` is null or `other`.`id` > `old`.`id`) and `other`.`id` <> `old`.`id`);
--> statement-breakpoint
UPDATE `applications` SET `closed_at` = null WHERE `closed_at` is not null and `stage` in ('received', 'in_review', 'interview', 'offer');
--> statement-breakpoint
UPDATE `applications` SET `due_at` = null WHERE `closed_at` is not null and `due_at` is not null;
--> statement-breakpoint
UPDATE `applications` SET `due_at` = `moved_at` + 604800000 WHERE `closed_at` is null and `due_at` is null;
--> statement-breakpoint
-- A refusal without a reason that we know gets the one that says nothing of the person.
UPDATE `applications` SET `rejected_because` = 'closed' WHERE `stage` = 'rejected' and coalesce(`rejected_because`, '') not in ('skills', 'experience', 'pay', 'place', 'language', 'filled', 'closed');
--> statement-breakpoint
UPDATE `applications` SET `rejected_because` = null WHERE `stage` <> 'rejected' and `rejected_because` is not null;
--> statement-breakpoint
UPDATE `application_events` SET `stage` = (SELECT `stage` FROM `applications` WHERE `id` = `application_id`) WHERE `stage` not in ('received', 'in_review', 'interview', 'offer', 'hired', 'rejected', 'withdrawn');
--> statement-breakpoint
UPDATE `application_events` SET `actor` = 'system' WHERE `actor` not in ('candidate', 'recruiter', 'system');
--> statement-breakpoint
-- A brief stands where its dates and its job say; no brief was ever marked as “shortlist sent” by the product.
UPDATE `briefs` SET `status` = CASE
  WHEN `status` = 'won' and `job_id` is not null THEN 'won'
  WHEN `status` in ('won', 'closed') or `closed_at` is not null THEN 'closed'
  WHEN `job_id` is not null THEN 'searching'
  WHEN `qualified_at` is not null or `status` in ('qualified', 'searching', 'shortlist_sent') THEN 'qualified'
  ELSE 'received' END;
--> statement-breakpoint
UPDATE `briefs` SET
  `closed_at` = CASE WHEN `status` in ('won', 'closed') THEN coalesce(`closed_at`, `converted_at`, `qualified_at`, `created_at`) END,
  `converted_at` = CASE WHEN `job_id` is not null THEN coalesce(`converted_at`, `qualified_at`, `created_at`) END,
  `qualified_at` = CASE WHEN `status` = 'received' THEN null WHEN `status` = 'closed' and `job_id` is null THEN `qualified_at` ELSE coalesce(`qualified_at`, `created_at`) END,
  `due_at` = CASE WHEN `status` = 'received' THEN coalesce(`due_at`, `created_at` + 172800000) END;
--> statement-breakpoint
UPDATE `briefs` SET `pay_min` = null, `pay_max` = null, `pay_currency` = 'EUR' WHERE `pay_currency` not in ('EUR', 'GBP', 'CHF', 'USD', 'SEK', 'PLN', 'CAD', 'AUD', 'NZD', 'DKK', 'NOK', 'CZK', 'HUF', 'RON', 'INR', 'JPY', 'CNY', 'KRW', 'SGD', 'HKD', 'MYR', 'PHP', 'AED', 'SAR', 'ILS', 'TRY', 'ZAR', 'BRL', 'MXN', 'MAD');
--> statement-breakpoint
UPDATE `briefs` SET `pay_min` = `pay_max`, `pay_max` = `pay_min` WHERE `pay_min` > `pay_max`;
--> statement-breakpoint
UPDATE `brief_events` SET `status` = 'searching' WHERE `status` = 'shortlist_sent';
--> statement-breakpoint
UPDATE `brief_events` SET `status` = (SELECT `status` FROM `briefs` WHERE `id` = `brief_id`) WHERE `status` not in ('received', 'qualified', 'searching', 'won', 'closed');
--> statement-breakpoint
-- What is not a file's is an edit, which no file replaces.
UPDATE `guides` SET `origin` = 'app' WHERE `origin` not in ('file', 'app');
--> statement-breakpoint
UPDATE `guide_revisions` SET `origin` = 'app' WHERE `origin` not in ('file', 'app');
--> statement-breakpoint
UPDATE `outbox` SET `failed_at` = null WHERE `sent_at` is not null and `failed_at` is not null;
--> statement-breakpoint
-- What was done stays where the person is gone.
UPDATE `audit_events` SET `actor_id` = null WHERE `actor_id` not in (SELECT `id` FROM `users`);
--> statement-breakpoint
DELETE FROM `role_jobs` WHERE `job_id` not in (SELECT `id` FROM `jobs`);
--> statement-breakpoint
-- Tables that are new.
CREATE TABLE `account_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `account_links_user` ON `account_links` (`user_id`);
--> statement-breakpoint
CREATE TABLE `job_sources` (
	`job_id` integer PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`board` text NOT NULL,
	`external_id` text NOT NULL,
	`source_url` text,
	`apply_url` text,
	`content_hash` text NOT NULL,
	`text_hash` text,
	`missed_imports` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `job_sources_record` ON `job_sources` (`source`,`board`,`external_id`);
--> statement-breakpoint
CREATE INDEX `job_sources_text` ON `job_sources` (`text_hash`) WHERE text_hash is not null;
--> statement-breakpoint
-- What only imports read of a job.
INSERT INTO `job_sources` (`job_id`, `source`, `board`, `external_id`, `source_url`, `apply_url`, `content_hash`, `text_hash`, `missed_imports`)
SELECT `id`, `source`, coalesce(`board`, ''), coalesce(`external_id`, cast(`id` as text)), `source_url`, `apply_url`, coalesce(`content_hash`, ''), `text_hash`, `missed_imports`
FROM `jobs` WHERE `source` is not null;
--> statement-breakpoint
-- Every table anew, as SQLite changes no constraint in place.
CREATE TABLE `__new_application_events` (
	`id` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`stage` text NOT NULL,
	`actor` text NOT NULL,
	`actor_name` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`visible` integer DEFAULT true NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "application_events_stage" CHECK("stage" in ('received', 'in_review', 'interview', 'offer', 'hired', 'rejected', 'withdrawn')),
	CONSTRAINT "application_events_actor" CHECK("actor" in ('candidate', 'recruiter', 'system'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_application_events` (`id`, `application_id`, `stage`, `actor`, `actor_name`, `note`, `visible`, `at`)
SELECT `id`, `application_id`, `stage`, `actor`, `actor_name`, `note`, `visible`, `at` FROM `application_events`;
--> statement-breakpoint
DROP TABLE `application_events`;
--> statement-breakpoint
ALTER TABLE `__new_application_events` RENAME TO `application_events`;
--> statement-breakpoint
CREATE INDEX `application_events_application` ON `application_events` (`application_id`,`at`);
--> statement-breakpoint
CREATE TABLE `__new_application_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`application_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_application_links` (`token_hash`, `application_id`, `created_at`)
SELECT `token_hash`, `application_id`, `created_at` FROM `application_links`;
--> statement-breakpoint
DROP TABLE `application_links`;
--> statement-breakpoint
ALTER TABLE `__new_application_links` RENAME TO `application_links`;
--> statement-breakpoint
CREATE INDEX `application_links_application` ON `application_links` (`application_id`);
--> statement-breakpoint
CREATE TABLE `__new_applications` (
	`id` text PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`candidate_id` text,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`cv_id` text NOT NULL,
	`stage` text DEFAULT 'received' NOT NULL,
	`rejected_because` text,
	`created_at` integer NOT NULL,
	`moved_at` integer NOT NULL,
	`due_at` integer,
	`closed_at` integer,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`candidate_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cv_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "applications_stage" CHECK("stage" in ('received', 'in_review', 'interview', 'offer', 'hired', 'rejected', 'withdrawn')),
	CONSTRAINT "applications_reason" CHECK("rejected_because" in ('skills', 'experience', 'pay', 'place', 'language', 'filled', 'closed')),
	CONSTRAINT "applications_closed" CHECK(("closed_at" is null) = ("stage" in ('received', 'in_review', 'interview', 'offer'))),
	CONSTRAINT "applications_due_while_open" CHECK(("closed_at" is null) = ("due_at" is not null)),
	CONSTRAINT "applications_rejected" CHECK(("stage" = 'rejected') = ("rejected_because" is not null))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_applications` (`id`, `job_id`, `candidate_id`, `name`, `email`, `phone`, `note`, `cv_id`, `stage`, `rejected_because`, `created_at`, `moved_at`, `due_at`, `closed_at`)
SELECT `id`, `job_id`, `candidate_id`, `name`, `email`, `phone`, `note`, `cv_id`, `stage`, `rejected_because`, `created_at`, `moved_at`, `due_at`, `closed_at` FROM `applications`;
--> statement-breakpoint
DROP TABLE `applications`;
--> statement-breakpoint
ALTER TABLE `__new_applications` RENAME TO `applications`;
--> statement-breakpoint
CREATE UNIQUE INDEX `applications_one_active` ON `applications` (`job_id`,`email`) WHERE closed_at is null;
--> statement-breakpoint
CREATE INDEX `applications_job` ON `applications` (`job_id`);
--> statement-breakpoint
CREATE INDEX `applications_candidate` ON `applications` (`candidate_id`);
--> statement-breakpoint
CREATE INDEX `applications_cv` ON `applications` (`cv_id`);
--> statement-breakpoint
CREATE INDEX `applications_due` ON `applications` (`due_at`);
--> statement-breakpoint
CREATE TABLE `__new_audit_events` (
	`id` text PRIMARY KEY NOT NULL,
	`actor_id` text,
	`verb` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_audit_events` (`id`, `actor_id`, `verb`, `subject`, `subject_id`, `at`)
SELECT `id`, `actor_id`, `verb`, `subject`, `subject_id`, `at` FROM `audit_events`;
--> statement-breakpoint
DROP TABLE `audit_events`;
--> statement-breakpoint
ALTER TABLE `__new_audit_events` RENAME TO `audit_events`;
--> statement-breakpoint
CREATE INDEX `audit_events_actor` ON `audit_events` (`actor_id`);
--> statement-breakpoint
CREATE INDEX `audit_events_subject` ON `audit_events` (`subject`,`subject_id`);
--> statement-breakpoint
CREATE TABLE `__new_brief_events` (
	`id` text PRIMARY KEY NOT NULL,
	`brief_id` text NOT NULL,
	`status` text NOT NULL,
	`actor_name` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`visible` integer DEFAULT true NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`brief_id`) REFERENCES `briefs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "brief_events_status" CHECK("status" in ('received', 'qualified', 'searching', 'won', 'closed'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_brief_events` (`id`, `brief_id`, `status`, `actor_name`, `note`, `visible`, `at`)
SELECT `id`, `brief_id`, `status`, `actor_name`, `note`, `visible`, `at` FROM `brief_events`;
--> statement-breakpoint
DROP TABLE `brief_events`;
--> statement-breakpoint
ALTER TABLE `__new_brief_events` RENAME TO `brief_events`;
--> statement-breakpoint
CREATE INDEX `brief_events_brief` ON `brief_events` (`brief_id`,`at`);
--> statement-breakpoint
CREATE TABLE `__new_briefs` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`token_hash` text NOT NULL,
	`status` text DEFAULT 'received' NOT NULL,
	`role` text NOT NULL,
	`seniority` text NOT NULL,
	`technologies` text NOT NULL,
	`problem` text NOT NULL,
	`contract` text NOT NULL,
	`workplace` text NOT NULL,
	`city` text NOT NULL,
	`country` text NOT NULL,
	`pay_min` integer,
	`pay_max` integer,
	`pay_currency` text DEFAULT 'EUR' NOT NULL,
	`start` text DEFAULT '' NOT NULL,
	`company_name` text NOT NULL,
	`contact_name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`from_guide` text,
	`recruiter_id` text,
	`created_at` integer NOT NULL,
	`due_at` integer,
	`qualified_at` integer,
	`converted_at` integer,
	`closed_at` integer,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "briefs_status_known" CHECK("status" in ('received', 'qualified', 'searching', 'won', 'closed')),
	CONSTRAINT "briefs_role" CHECK("role" in ('back-end-developer', 'front-end-developer', 'full-stack-developer', 'mobile-developer', 'ios-developer', 'android-developer', 'embedded-engineer', 'qa-engineer', 'qa-automation-engineer', 'tech-lead', 'software-architect', 'engineering-manager', 'vp-engineering', 'cto', 'data-analyst', 'bi-analyst', 'analytics-engineer', 'data-engineer', 'data-scientist', 'machine-learning-engineer', 'ai-engineer', 'mlops-engineer', 'database-administrator', 'data-architect', 'head-of-data', 'devops-engineer', 'site-reliability-engineer', 'platform-engineer', 'cloud-engineer', 'cloud-architect', 'solutions-architect', 'system-administrator', 'network-engineer', 'security-engineer', 'penetration-tester', 'soc-analyst', 'ciso', 'product-manager', 'product-owner', 'business-analyst', 'scrum-master', 'it-project-manager', 'chief-product-officer', 'product-designer', 'ux-researcher', 'ui-designer', 'sales-development-representative', 'account-executive', 'account-manager', 'customer-success-manager', 'presales-engineer', 'head-of-sales', 'growth-marketer', 'product-marketing-manager', 'content-manager', 'seo-manager', 'paid-acquisition-manager', 'chief-marketing-officer', 'tech-recruiter', 'head-of-people')),
	CONSTRAINT "briefs_seniority" CHECK("seniority" in ('intern', 'junior', 'mid', 'senior', 'lead', 'staff_principal', 'manager', 'executive')),
	CONSTRAINT "briefs_contract" CHECK("contract" in ('permanent', 'fixed_term', 'freelance', 'internship', 'apprenticeship', 'temporary')),
	CONSTRAINT "briefs_workplace" CHECK("workplace" in ('onsite', 'hybrid', 'remote')),
	CONSTRAINT "briefs_country" CHECK("country" in ('FR', 'BE', 'CH', 'LU', 'DE', 'NL', 'ES', 'PT', 'IT', 'IE', 'GB', 'SE', 'PL')),
	CONSTRAINT "briefs_currency" CHECK("pay_currency" in ('EUR', 'GBP', 'CHF', 'USD', 'SEK', 'PLN', 'CAD', 'AUD', 'NZD', 'DKK', 'NOK', 'CZK', 'HUF', 'RON', 'INR', 'JPY', 'CNY', 'KRW', 'SGD', 'HKD', 'MYR', 'PHP', 'AED', 'SAR', 'ILS', 'TRY', 'ZAR', 'BRL', 'MXN', 'MAD')),
	CONSTRAINT "briefs_pay_order" CHECK("pay_min" <= "pay_max"),
	CONSTRAINT "briefs_due_until_called" CHECK(("due_at" is not null) = ("status" = 'received')),
	CONSTRAINT "briefs_closed" CHECK(("closed_at" is not null) = ("status" in ('won', 'closed'))),
	CONSTRAINT "briefs_qualified" CHECK(case "status" when 'received' then "qualified_at" is null
      when 'closed' then true else "qualified_at" is not null end),
	CONSTRAINT "briefs_converted" CHECK(case when "status" in ('searching', 'won') then "converted_at" is not null
      when "status" = 'closed' then true else "converted_at" is null end),
	CONSTRAINT "briefs_converted_after_call" CHECK("converted_at" is null or "qualified_at" is not null)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_briefs` (`id`, `number`, `token_hash`, `status`, `role`, `seniority`, `technologies`, `problem`, `contract`, `workplace`, `city`, `country`, `pay_min`, `pay_max`, `pay_currency`, `start`, `company_name`, `contact_name`, `email`, `phone`, `from_guide`, `recruiter_id`, `created_at`, `due_at`, `qualified_at`, `converted_at`, `closed_at`)
SELECT `id`, `number`, `token_hash`, `status`, `role`, `seniority`, `technologies`, `problem`, `contract`, `workplace`, `city`, `country`, cast(round(`pay_min` * 100) as integer), cast(round(`pay_max` * 100) as integer), `pay_currency`, `start`, `company_name`, `contact_name`, `email`, `phone`, `from_guide`, `recruiter_id`, `created_at`, `due_at`, `qualified_at`, `converted_at`, `closed_at` FROM `briefs`;
--> statement-breakpoint
DROP TABLE `briefs`;
--> statement-breakpoint
ALTER TABLE `__new_briefs` RENAME TO `briefs`;
--> statement-breakpoint
CREATE UNIQUE INDEX `briefs_number_unique` ON `briefs` (`number`);
--> statement-breakpoint
CREATE UNIQUE INDEX `briefs_tokenHash_unique` ON `briefs` (`token_hash`);
--> statement-breakpoint
CREATE INDEX `briefs_status` ON `briefs` (`status`,`due_at`);
--> statement-breakpoint
CREATE INDEX `briefs_recruiter` ON `briefs` (`recruiter_id`);
--> statement-breakpoint
CREATE TABLE `__new_companies` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`folded_name` text NOT NULL,
	`about` text DEFAULT '' NOT NULL,
	`industry` text DEFAULT '' NOT NULL,
	`city` text DEFAULT '' NOT NULL,
	`country` text NOT NULL,
	`size` integer,
	`website` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_companies` (`id`, `slug`, `name`, `folded_name`, `about`, `industry`, `city`, `country`, `size`, `website`, `created_at`)
SELECT `id`, `slug`, `name`, fold(`name`), `about`, `industry`, `city`, `country`, `size`, `website`, `created_at` FROM `companies`;
--> statement-breakpoint
DROP TABLE `companies`;
--> statement-breakpoint
ALTER TABLE `__new_companies` RENAME TO `companies`;
--> statement-breakpoint
CREATE UNIQUE INDEX `companies_slug_unique` ON `companies` (`slug`);
--> statement-breakpoint
CREATE INDEX `companies_name` ON `companies` (`folded_name`);
--> statement-breakpoint
CREATE TABLE `__new_counters` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_counters` (`name`, `value`)
SELECT `name`, `value` FROM `counters`;
--> statement-breakpoint
DROP TABLE `counters`;
--> statement-breakpoint
ALTER TABLE `__new_counters` RENAME TO `counters`;
--> statement-breakpoint
CREATE TABLE `__new_files` (
	`id` text PRIMARY KEY NOT NULL,
	`stored_name` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_files` (`id`, `stored_name`, `name`, `type`, `size`, `sha256`, `created_at`)
SELECT `id`, `stored_name`, `name`, `type`, `size`, `sha256`, `created_at` FROM `files`;
--> statement-breakpoint
DROP TABLE `files`;
--> statement-breakpoint
ALTER TABLE `__new_files` RENAME TO `files`;
--> statement-breakpoint
CREATE UNIQUE INDEX `files_storedName_unique` ON `files` (`stored_name`);
--> statement-breakpoint
CREATE TABLE `__new_guide_revisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`origin` text NOT NULL,
	`author_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`slug`) REFERENCES `guides`(`slug`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "guide_revisions_origin" CHECK("origin" in ('file', 'app'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_guide_revisions` (`id`, `slug`, `content`, `content_hash`, `origin`, `author_id`, `at`)
SELECT `id`, `slug`, `content`, `content_hash`, `origin`, `author_id`, `at` FROM `guide_revisions`;
--> statement-breakpoint
DROP TABLE `guide_revisions`;
--> statement-breakpoint
ALTER TABLE `__new_guide_revisions` RENAME TO `guide_revisions`;
--> statement-breakpoint
CREATE INDEX `guide_revisions_guide` ON `guide_revisions` (`slug`,`id`);
--> statement-breakpoint
CREATE INDEX `guide_revisions_author` ON `guide_revisions` (`author_id`);
--> statement-breakpoint
CREATE TABLE `__new_guides` (
	`slug` text PRIMARY KEY NOT NULL,
	`category` text NOT NULL,
	`title` text NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`origin` text NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "guides_origin" CHECK("origin" in ('file', 'app'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_guides` (`slug`, `category`, `title`, `content`, `content_hash`, `origin`, `updated_at`)
SELECT `slug`, `category`, `title`, `content`, `content_hash`, `origin`, `updated_at` FROM `guides`;
--> statement-breakpoint
DROP TABLE `guides`;
--> statement-breakpoint
ALTER TABLE `__new_guides` RENAME TO `guides`;
--> statement-breakpoint
CREATE TABLE `__new_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`board` text NOT NULL,
	`file` text NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`read` integer DEFAULT 0 NOT NULL,
	`created` integer DEFAULT 0 NOT NULL,
	`updated` integer DEFAULT 0 NOT NULL,
	`unchanged` integer DEFAULT 0 NOT NULL,
	`duplicates` integer DEFAULT 0 NOT NULL,
	`rejected` integer DEFAULT 0 NOT NULL,
	`closed` integer DEFAULT 0 NOT NULL
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_imports` (`id`, `source`, `board`, `file`, `started_at`, `finished_at`, `read`, `created`, `updated`, `unchanged`, `duplicates`, `rejected`, `closed`)
SELECT `id`, `source`, `board`, `file`, `started_at`, `finished_at`, `read`, `created`, `updated`, `unchanged`, `duplicates`, `rejected`, `closed` FROM `imports`;
--> statement-breakpoint
DROP TABLE `imports`;
--> statement-breakpoint
ALTER TABLE `__new_imports` RENAME TO `imports`;
--> statement-breakpoint
CREATE INDEX `imports_board` ON `imports` (`source`,`board`,`started_at`);
--> statement-breakpoint
CREATE TABLE `__new_job_changes` (
	`seq` integer PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`at` integer NOT NULL
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_job_changes` (`seq`, `job_id`, `at`)
SELECT `seq`, `job_id`, `at` FROM `job_changes`;
--> statement-breakpoint
DROP TABLE `job_changes`;
--> statement-breakpoint
ALTER TABLE `__new_job_changes` RENAME TO `job_changes`;
--> statement-breakpoint
CREATE TABLE `__new_jobs` (
	`id` integer PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`reference` text NOT NULL,
	`company_id` text NOT NULL,
	`recruiter_id` text NOT NULL,
	`brief_id` text,
	`imported` integer DEFAULT false NOT NULL,
	`title` text NOT NULL,
	`role` text,
	`seniority` text,
	`contract` text,
	`workplace` text,
	`office_days` integer,
	`city` text NOT NULL,
	`country` text NOT NULL,
	`latitude` real,
	`longitude` real,
	`placed` integer DEFAULT false NOT NULL,
	`other_places` text NOT NULL,
	`remote_countries` text NOT NULL,
	`pay_min` integer,
	`pay_max` integer,
	`pay_currency` text DEFAULT 'EUR' NOT NULL,
	`pay_period` text DEFAULT 'year' NOT NULL,
	`pay_net` integer DEFAULT false NOT NULL,
	`pay_yearly_max` integer,
	`language` text DEFAULT 'en' NOT NULL,
	`summary` text NOT NULL,
	`work` text NOT NULL,
	`duties` text NOT NULL,
	`needs` text NOT NULL,
	`nice` text NOT NULL,
	`technologies` text NOT NULL,
	`steps` text NOT NULL,
	`team` text DEFAULT '' NOT NULL,
	`start` text DEFAULT '' NOT NULL,
	`advert` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`published_at` integer,
	`valid_until` integer,
	`closed_at` integer,
	`closed_because` text,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`brief_id`) REFERENCES `briefs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "jobs_role_known" CHECK("role" in ('back-end-developer', 'front-end-developer', 'full-stack-developer', 'mobile-developer', 'ios-developer', 'android-developer', 'embedded-engineer', 'qa-engineer', 'qa-automation-engineer', 'tech-lead', 'software-architect', 'engineering-manager', 'vp-engineering', 'cto', 'data-analyst', 'bi-analyst', 'analytics-engineer', 'data-engineer', 'data-scientist', 'machine-learning-engineer', 'ai-engineer', 'mlops-engineer', 'database-administrator', 'data-architect', 'head-of-data', 'devops-engineer', 'site-reliability-engineer', 'platform-engineer', 'cloud-engineer', 'cloud-architect', 'solutions-architect', 'system-administrator', 'network-engineer', 'security-engineer', 'penetration-tester', 'soc-analyst', 'ciso', 'product-manager', 'product-owner', 'business-analyst', 'scrum-master', 'it-project-manager', 'chief-product-officer', 'product-designer', 'ux-researcher', 'ui-designer', 'sales-development-representative', 'account-executive', 'account-manager', 'customer-success-manager', 'presales-engineer', 'head-of-sales', 'growth-marketer', 'product-marketing-manager', 'content-manager', 'seo-manager', 'paid-acquisition-manager', 'chief-marketing-officer', 'tech-recruiter', 'head-of-people')),
	CONSTRAINT "jobs_seniority" CHECK("seniority" in ('intern', 'junior', 'mid', 'senior', 'lead', 'staff_principal', 'manager', 'executive')),
	CONSTRAINT "jobs_contract" CHECK("contract" in ('permanent', 'fixed_term', 'freelance', 'internship', 'apprenticeship', 'temporary')),
	CONSTRAINT "jobs_workplace" CHECK("workplace" in ('onsite', 'hybrid', 'remote')),
	CONSTRAINT "jobs_currency" CHECK("pay_currency" in ('EUR', 'GBP', 'CHF', 'USD', 'SEK', 'PLN', 'CAD', 'AUD', 'NZD', 'DKK', 'NOK', 'CZK', 'HUF', 'RON', 'INR', 'JPY', 'CNY', 'KRW', 'SGD', 'HKD', 'MYR', 'PHP', 'AED', 'SAR', 'ILS', 'TRY', 'ZAR', 'BRL', 'MXN', 'MAD')),
	CONSTRAINT "jobs_period" CHECK("pay_period" in ('year', 'month', 'day', 'hour')),
	CONSTRAINT "jobs_closed_because" CHECK("closed_because" in ('filled', 'withdrawn', 'expired')),
	CONSTRAINT "jobs_closed" CHECK(("closed_at" is null) = ("closed_because" is null)),
	CONSTRAINT "jobs_pay_order" CHECK("pay_min" <= "pay_max"),
	CONSTRAINT "jobs_public_with_pay" CHECK("published_at" is null or "closed_at" is not null or "imported"
      or ("pay_min" is not null and "pay_max" is not null)),
	CONSTRAINT "jobs_degrees" CHECK(("latitude" is null) = ("longitude" is null)),
	CONSTRAINT "jobs_office_days" CHECK("office_days" between 1 and 5)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_jobs` (`id`, `slug`, `reference`, `company_id`, `recruiter_id`, `brief_id`, `imported`, `title`, `role`, `seniority`, `contract`, `workplace`, `office_days`, `city`, `country`, `latitude`, `longitude`, `placed`, `other_places`, `remote_countries`, `pay_min`, `pay_max`, `pay_currency`, `pay_period`, `pay_net`, `pay_yearly_max`, `language`, `summary`, `work`, `duties`, `needs`, `nice`, `technologies`, `steps`, `team`, `start`, `advert`, `created_at`, `updated_at`, `published_at`, `valid_until`, `closed_at`, `closed_because`)
SELECT `id`, `slug`, `reference`, `company_id`, `recruiter_id`, `brief_id`, `source` is not null, `title`, `role`, `seniority`, `contract`, `workplace`, `office_days`, `city`, `country`, `latitude`, `longitude`, `placed`, `other_places`, `remote_countries`, cast(round(`pay_min` * 100) as integer), cast(round(`pay_max` * 100) as integer), `pay_currency`, `pay_period`, `pay_net`, `pay_yearly_max`, `language`, `summary`, `work`, `duties`, `needs`, `nice`, `technologies`, `steps`, `team`, `start`, `advert`, `created_at`, `updated_at`, `published_at`, `valid_until`, `closed_at`, `closed_because` FROM `jobs`;
--> statement-breakpoint
DROP TABLE `jobs`;
--> statement-breakpoint
ALTER TABLE `__new_jobs` RENAME TO `jobs`;
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_slug_unique` ON `jobs` (`slug`);
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_reference_unique` ON `jobs` (`reference`);
--> statement-breakpoint
CREATE INDEX `jobs_company` ON `jobs` (`company_id`,`closed_at`,`published_at`,`valid_until`);
--> statement-breakpoint
CREATE INDEX `jobs_recruiter` ON `jobs` (`recruiter_id`);
--> statement-breakpoint
CREATE INDEX `jobs_role` ON `jobs` (`role`);
--> statement-breakpoint
CREATE INDEX `jobs_role_place` ON `jobs` (`role`,`country`,`city`);
--> statement-breakpoint
CREATE INDEX `jobs_to_expire` ON `jobs` (`valid_until`) WHERE closed_at is null and published_at is not null;
--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_brief` ON `jobs` (`brief_id`) WHERE brief_id is not null;
--> statement-breakpoint
CREATE INDEX `jobs_addresses` ON `jobs` (`closed_at`,`id`,`published_at`,`valid_until`,`updated_at`,`slug`);
--> statement-breakpoint
CREATE INDEX `jobs_to_place` ON `jobs` (`id`) WHERE placed = 0 and latitude is null;
--> statement-breakpoint
CREATE TABLE `__new_outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`claimed_at` integer,
	`sent_at` integer,
	`failed_at` integer,
	`last_error` text,
	`about` text,
	`about_id` text,
	`secret` text,
	CONSTRAINT "outbox_about_known" CHECK("about" in ('application', 'brief', 'account')),
	CONSTRAINT "outbox_about_whole" CHECK(("about" is null) = ("about_id" is null)),
	CONSTRAINT "outbox_secret_until_sent" CHECK("secret" is null or "sent_at" is null),
	CONSTRAINT "outbox_sent_or_failed" CHECK("sent_at" is null or "failed_at" is null)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_outbox` (`id`, `recipient`, `subject`, `body`, `created_at`, `due_at`, `attempts`, `claimed_at`, `sent_at`, `failed_at`, `last_error`)
SELECT `id`, `recipient`, `subject`, `body`, `created_at`, `due_at`, `attempts`, `claimed_at`, `sent_at`, `failed_at`, `last_error` FROM `outbox`;
--> statement-breakpoint
DROP TABLE `outbox`;
--> statement-breakpoint
ALTER TABLE `__new_outbox` RENAME TO `outbox`;
--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`due_at`) WHERE sent_at is null and failed_at is null;
--> statement-breakpoint
CREATE INDEX `outbox_recipient` ON `outbox` (`recipient`,`due_at`);
--> statement-breakpoint
CREATE INDEX `outbox_about` ON `outbox` (`about`,`about_id`);
--> statement-breakpoint
CREATE INDEX `outbox_sent` ON `outbox` (`sent_at`) WHERE sent_at is not null and body <> '';
--> statement-breakpoint
CREATE TABLE `__new_role_jobs` (
	`job_id` integer PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_role_jobs` (`job_id`, `role`)
SELECT `job_id`, `role` FROM `role_jobs`;
--> statement-breakpoint
DROP TABLE `role_jobs`;
--> statement-breakpoint
ALTER TABLE `__new_role_jobs` RENAME TO `role_jobs`;
--> statement-breakpoint
CREATE TABLE `__new_role_numbers` (
	`role` text NOT NULL,
	`seniority` text DEFAULT '' NOT NULL,
	`country` text DEFAULT '' NOT NULL,
	`openings` integer NOT NULL,
	`numbers` text NOT NULL,
	`version` integer NOT NULL,
	`computed_at` integer NOT NULL,
	`good_until` integer NOT NULL,
	`rest_ms` integer NOT NULL,
	PRIMARY KEY(`role`, `seniority`, `country`)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_role_numbers` (`role`, `seniority`, `country`, `openings`, `numbers`, `version`, `computed_at`, `good_until`, `rest_ms`)
SELECT `role`, `seniority`, `country`, `openings`, `numbers`, 0, `computed_at`, `good_until`, `rest_ms` FROM `role_numbers`;
--> statement-breakpoint
DROP TABLE `role_numbers`;
--> statement-breakpoint
ALTER TABLE `__new_role_numbers` RENAME TO `role_numbers`;
--> statement-breakpoint
CREATE TABLE `__new_role_snapshots` (
	`role` text NOT NULL,
	`day` text NOT NULL,
	`numbers` text NOT NULL,
	`version` integer NOT NULL,
	`taken_at` integer NOT NULL,
	PRIMARY KEY(`role`, `day`)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_role_snapshots` (`role`, `day`, `numbers`, `version`, `taken_at`)
SELECT `role`, `day`, `numbers`, 1, `taken_at` FROM `role_snapshots`;
--> statement-breakpoint
DROP TABLE `role_snapshots`;
--> statement-breakpoint
ALTER TABLE `__new_role_snapshots` RENAME TO `role_snapshots`;
--> statement-breakpoint
CREATE TABLE `__new_saved_jobs` (
	`candidate_id` text NOT NULL,
	`job_id` integer NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`candidate_id`, `job_id`),
	FOREIGN KEY (`candidate_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_saved_jobs` (`candidate_id`, `job_id`, `saved_at`)
SELECT `candidate_id`, `job_id`, `saved_at` FROM `saved_jobs`;
--> statement-breakpoint
DROP TABLE `saved_jobs`;
--> statement-breakpoint
ALTER TABLE `__new_saved_jobs` RENAME TO `saved_jobs`;
--> statement-breakpoint
CREATE INDEX `saved_jobs_job` ON `saved_jobs` (`job_id`);
--> statement-breakpoint
CREATE TABLE `__new_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_sessions` (`id`, `user_id`, `created_at`, `expires_at`, `revoked_at`)
SELECT `id`, `user_id`, `created_at`, `expires_at`, `revoked_at` FROM `sessions`;
--> statement-breakpoint
DROP TABLE `sessions`;
--> statement-breakpoint
ALTER TABLE `__new_sessions` RENAME TO `sessions`;
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);
--> statement-breakpoint
CREATE TABLE `__new_settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_settings` (`name`, `value`)
SELECT `name`, `value` FROM `settings`;
--> statement-breakpoint
DROP TABLE `settings`;
--> statement-breakpoint
ALTER TABLE `__new_settings` RENAME TO `settings`;
--> statement-breakpoint
CREATE TABLE `__new_users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`access` text DEFAULT 'candidate' NOT NULL,
	`created_at` integer NOT NULL,
	`verified_at` integer,
	CONSTRAINT "users_access" CHECK("access" in ('candidate', 'recruiter', 'owner'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_users` (`id`, `email`, `name`, `password_hash`, `access`, `created_at`)
SELECT `id`, `email`, `name`, `password_hash`, `role`, `created_at` FROM `users`;
--> statement-breakpoint
DROP TABLE `users`;
--> statement-breakpoint
ALTER TABLE `__new_users` RENAME TO `users`;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);
