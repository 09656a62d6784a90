CREATE TABLE `avoided_companies` (
	`candidate_id` text NOT NULL,
	`name` text NOT NULL,
	`folded_name` text NOT NULL,
	`company_id` text,
	PRIMARY KEY(`candidate_id`, `folded_name`),
	FOREIGN KEY (`candidate_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE set null
) STRICT;
--> statement-breakpoint
CREATE INDEX `avoided_companies_name` ON `avoided_companies` (`folded_name`);--> statement-breakpoint
CREATE INDEX `avoided_companies_company` ON `avoided_companies` (`company_id`);--> statement-breakpoint
CREATE TABLE `company_recruiters` (
	`user_id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `company_recruiters_company` ON `company_recruiters` (`company_id`);--> statement-breakpoint
CREATE TABLE `pool_consents` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`privacy_version` text NOT NULL,
	`given_at` integer NOT NULL,
	`asked_at` integer,
	`ended_at` integer,
	`ended_because` text,
	`token` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "pool_consents_ended" CHECK(("pool_consents"."ended_at" is null) = ("pool_consents"."ended_because" is null)),
	CONSTRAINT "pool_consents_ended_because" CHECK("pool_consents"."ended_because" in ('taken back', 'silent'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `pool_consents_token_unique` ON `pool_consents` (`token`);--> statement-breakpoint
CREATE UNIQUE INDEX `pool_consents_one_open` ON `pool_consents` (`candidate_id`) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX `pool_consents_candidate` ON `pool_consents` (`candidate_id`,`given_at`);--> statement-breakpoint
CREATE TABLE `profile_looks` (
	`id` text PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`recruiter_id` text,
	`company_id` text,
	`looked_at` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "profile_looks_looked_at" CHECK("profile_looks"."looked_at" in ('profile', 'cv'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `profile_looks_candidate` ON `profile_looks` (`candidate_id`,`at`);--> statement-breakpoint
CREATE INDEX `profile_looks_recruiter` ON `profile_looks` (`recruiter_id`);--> statement-breakpoint
CREATE INDEX `profile_looks_company` ON `profile_looks` (`company_id`);--> statement-breakpoint
CREATE TABLE `profile_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`candidate_id` text NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `profiles`(`candidate_id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `profile_texts_candidateId_unique` ON `profile_texts` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `profiles` (
	`candidate_id` text PRIMARY KEY NOT NULL,
	`roles` text NOT NULL,
	`seniority` text,
	`years` integer,
	`technologies` text NOT NULL,
	`workplaces` text NOT NULL,
	`city` text DEFAULT '' NOT NULL,
	`country` text DEFAULT '' NOT NULL,
	`latitude` real,
	`longitude` real,
	`radius` integer,
	`pay_wanted` integer,
	`pay_currency` text DEFAULT 'EUR' NOT NULL,
	`languages` text NOT NULL,
	`about` text DEFAULT '' NOT NULL,
	`links` text NOT NULL,
	`practice` text NOT NULL,
	`cv_id` text,
	`complete_since` integer,
	`not_compared_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cv_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "profiles_seniority" CHECK("profiles"."seniority" in ('intern', 'junior', 'mid', 'senior', 'lead', 'staff_principal', 'manager', 'executive')),
	CONSTRAINT "profiles_currency" CHECK("profiles"."pay_currency" in ('EUR', 'GBP', 'CHF', 'USD', 'SEK', 'PLN', 'CAD', 'AUD', 'NZD', 'DKK', 'NOK', 'CZK', 'HUF', 'RON', 'INR', 'JPY', 'CNY', 'KRW', 'SGD', 'HKD', 'MYR', 'PHP', 'AED', 'SAR', 'ILS', 'TRY', 'ZAR', 'BRL', 'MXN', 'MAD')),
	CONSTRAINT "profiles_degrees" CHECK(("profiles"."latitude" is null) = ("profiles"."longitude" is null)),
	CONSTRAINT "profiles_radius_around_city" CHECK("profiles"."radius" is null or "profiles"."city" <> '')
) STRICT;
--> statement-breakpoint
CREATE INDEX `profiles_cv` ON `profiles` (`cv_id`);--> statement-breakpoint
ALTER TABLE `companies` ADD `parent_id` text REFERENCES companies(id) ON DELETE SET NULL;--> statement-breakpoint
CREATE INDEX `companies_parent` ON `companies` (`parent_id`);--> statement-breakpoint
ALTER TABLE `users` ADD `seen_at` integer;--> statement-breakpoint
UPDATE `users` SET `seen_at` = unixepoch() * 1000;--> statement-breakpoint
CREATE VIRTUAL TABLE `profile_words` USING fts5(`words`, content = 'profile_texts', content_rowid = 'id', tokenize = "unicode61 tokenchars '+#.'");--> statement-breakpoint
INSERT INTO `profile_words`(`profile_words`, `rank`) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE VIRTUAL TABLE `profile_vocabulary` USING fts5vocab('profile_words', 'row');--> statement-breakpoint
CREATE TRIGGER `profile_words_added` AFTER INSERT ON `profile_texts` BEGIN
	INSERT INTO `profile_words`(`rowid`, `words`) VALUES (new.`id`, new.`words`);
END;--> statement-breakpoint
CREATE TRIGGER `profile_words_removed` AFTER DELETE ON `profile_texts` BEGIN
	INSERT INTO `profile_words`(`profile_words`, `rowid`, `words`) VALUES ('delete', old.`id`, old.`words`);
END;--> statement-breakpoint
CREATE TRIGGER `profile_words_changed` AFTER UPDATE ON `profile_texts` BEGIN
	INSERT INTO `profile_words`(`profile_words`, `rowid`, `words`) VALUES ('delete', old.`id`, old.`words`);
	INSERT INTO `profile_words`(`rowid`, `words`) VALUES (new.`id`, new.`words`);
END;
