PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_job_closings` (
	`id` text PRIMARY KEY NOT NULL,
	`job_id` integer NOT NULL,
	`because` text NOT NULL,
	`at` integer NOT NULL,
	`reopened_at` integer,
	FOREIGN KEY (`job_id`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "job_closings_because" CHECK("__new_job_closings"."because" in ('filled', 'withdrawn', 'expired', 'unconfirmed'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_job_closings`("id", "job_id", "because", "at", "reopened_at") SELECT "id", "job_id", "because", "at", "reopened_at" FROM `job_closings`;--> statement-breakpoint
DROP TABLE `job_closings`;--> statement-breakpoint
ALTER TABLE `__new_job_closings` RENAME TO `job_closings`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `job_closings_job` ON `job_closings` (`job_id`,`at`);--> statement-breakpoint
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
	`unlisted_at` integer,
	`unlisted_because` text,
	`term_from` integer,
	`confirmed_at` integer,
	`confirm_asked_at` integer,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`brief_id`) REFERENCES `briefs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "jobs_role_known" CHECK("__new_jobs"."role" in ('back-end-developer', 'front-end-developer', 'full-stack-developer', 'mobile-developer', 'ios-developer', 'android-developer', 'embedded-engineer', 'qa-engineer', 'qa-automation-engineer', 'tech-lead', 'software-architect', 'engineering-manager', 'vp-engineering', 'cto', 'data-analyst', 'bi-analyst', 'analytics-engineer', 'data-engineer', 'data-scientist', 'machine-learning-engineer', 'ai-engineer', 'mlops-engineer', 'database-administrator', 'data-architect', 'head-of-data', 'devops-engineer', 'site-reliability-engineer', 'platform-engineer', 'cloud-engineer', 'cloud-architect', 'solutions-architect', 'system-administrator', 'network-engineer', 'security-engineer', 'penetration-tester', 'soc-analyst', 'ciso', 'product-manager', 'product-owner', 'business-analyst', 'scrum-master', 'it-project-manager', 'chief-product-officer', 'product-designer', 'ux-researcher', 'ui-designer', 'sales-development-representative', 'account-executive', 'account-manager', 'customer-success-manager', 'presales-engineer', 'head-of-sales', 'growth-marketer', 'product-marketing-manager', 'content-manager', 'seo-manager', 'paid-acquisition-manager', 'chief-marketing-officer', 'tech-recruiter', 'head-of-people')),
	CONSTRAINT "jobs_seniority" CHECK("__new_jobs"."seniority" in ('intern', 'junior', 'mid', 'senior', 'lead', 'staff_principal', 'manager', 'executive')),
	CONSTRAINT "jobs_contract" CHECK("__new_jobs"."contract" in ('permanent', 'fixed_term', 'freelance', 'internship', 'apprenticeship', 'temporary')),
	CONSTRAINT "jobs_workplace" CHECK("__new_jobs"."workplace" in ('onsite', 'hybrid', 'remote')),
	CONSTRAINT "jobs_currency" CHECK("__new_jobs"."pay_currency" in ('EUR', 'GBP', 'CHF', 'USD', 'SEK', 'PLN', 'CAD', 'AUD', 'NZD', 'DKK', 'NOK', 'CZK', 'HUF', 'RON', 'INR', 'JPY', 'CNY', 'KRW', 'SGD', 'HKD', 'MYR', 'PHP', 'AED', 'SAR', 'ILS', 'TRY', 'ZAR', 'BRL', 'MXN', 'MAD')),
	CONSTRAINT "jobs_period" CHECK("__new_jobs"."pay_period" in ('year', 'month', 'day', 'hour')),
	CONSTRAINT "jobs_closed_because" CHECK("__new_jobs"."closed_because" in ('filled', 'withdrawn', 'expired', 'unconfirmed')),
	CONSTRAINT "jobs_closed" CHECK(("__new_jobs"."closed_at" is null) = ("__new_jobs"."closed_because" is null)),
	CONSTRAINT "jobs_unlisted_because" CHECK("__new_jobs"."unlisted_because" in ('paused', 'unconfirmed')),
	CONSTRAINT "jobs_unlisted" CHECK(("__new_jobs"."unlisted_at" is null) = ("__new_jobs"."unlisted_because" is null)),
	CONSTRAINT "jobs_pay_order" CHECK("__new_jobs"."pay_min" <= "__new_jobs"."pay_max"),
	CONSTRAINT "jobs_public_with_pay" CHECK("__new_jobs"."published_at" is null or "__new_jobs"."closed_at" is not null or "__new_jobs"."imported"
      or ("__new_jobs"."pay_min" is not null and "__new_jobs"."pay_max" is not null)),
	CONSTRAINT "jobs_degrees" CHECK(("__new_jobs"."latitude" is null) = ("__new_jobs"."longitude" is null)),
	CONSTRAINT "jobs_office_days" CHECK("__new_jobs"."office_days" between 1 and 5)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_jobs`("id", "slug", "reference", "company_id", "recruiter_id", "brief_id", "imported", "title", "role", "seniority", "contract", "workplace", "office_days", "city", "country", "latitude", "longitude", "placed", "other_places", "remote_countries", "pay_min", "pay_max", "pay_currency", "pay_period", "pay_net", "pay_yearly_max", "language", "summary", "work", "duties", "needs", "nice", "technologies", "steps", "team", "start", "advert", "created_at", "updated_at", "published_at", "valid_until", "closed_at", "closed_because", "unlisted_at", "unlisted_because", "term_from", "confirmed_at", "confirm_asked_at") SELECT "id", "slug", "reference", "company_id", "recruiter_id", "brief_id", "imported", "title", "role", "seniority", "contract", "workplace", "office_days", "city", "country", "latitude", "longitude", "placed", "other_places", "remote_countries", "pay_min", "pay_max", "pay_currency", "pay_period", "pay_net", "pay_yearly_max", "language", "summary", "work", "duties", "needs", "nice", "technologies", "steps", "team", "start", "advert", "created_at", "updated_at", "published_at", "valid_until", "closed_at", "closed_because", null, null, CASE WHEN "published_at" IS NOT NULL AND "closed_at" IS NULL AND NOT "imported" THEN unixepoch() * 1000 END, null, null FROM `jobs`;--> statement-breakpoint
DROP TABLE `jobs`;--> statement-breakpoint
ALTER TABLE `__new_jobs` RENAME TO `jobs`;--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_slug_unique` ON `jobs` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_reference_unique` ON `jobs` (`reference`);--> statement-breakpoint
CREATE INDEX `jobs_company` ON `jobs` (`company_id`,`closed_at`,`unlisted_at`,`published_at`,`valid_until`);--> statement-breakpoint
CREATE INDEX `jobs_recruiter` ON `jobs` (`recruiter_id`);--> statement-breakpoint
CREATE INDEX `jobs_role` ON `jobs` (`role`);--> statement-breakpoint
CREATE INDEX `jobs_role_place` ON `jobs` (`role`,`country`,`city`);--> statement-breakpoint
CREATE INDEX `jobs_to_expire` ON `jobs` (`valid_until`) WHERE closed_at is null and published_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_brief` ON `jobs` (`brief_id`) WHERE brief_id is not null;--> statement-breakpoint
CREATE INDEX `jobs_addresses` ON `jobs` (`closed_at`,`id`,`unlisted_at`,`published_at`,`valid_until`,`updated_at`,`slug`);--> statement-breakpoint
CREATE INDEX `jobs_to_confirm` ON `jobs` (`term_from`) WHERE closed_at is null and published_at is not null and imported = 0;--> statement-breakpoint
CREATE INDEX `jobs_to_place` ON `jobs` (`id`) WHERE placed = 0 and latitude is null;--> statement-breakpoint
CREATE TABLE `__new_mail_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`user_id` text,
	`about_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "mail_links_purpose" CHECK("__new_mail_links"."purpose" in ('sign in', 'confirm', 'reset', 'leave address', 'take address', 'invitation', 'confirm jobs')),
	CONSTRAINT "mail_links_for_something" CHECK("__new_mail_links"."user_id" is not null or "__new_mail_links"."about_id" is not null)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_mail_links`("token_hash", "purpose", "user_id", "about_id", "created_at", "expires_at", "used_at") SELECT "token_hash", "purpose", "user_id", "about_id", "created_at", "expires_at", "used_at" FROM `mail_links`;--> statement-breakpoint
DROP TABLE `mail_links`;--> statement-breakpoint
ALTER TABLE `__new_mail_links` RENAME TO `mail_links`;--> statement-breakpoint
CREATE INDEX `mail_links_user` ON `mail_links` (`user_id`,`purpose`);--> statement-breakpoint
CREATE INDEX `mail_links_about` ON `mail_links` (`about_id`);