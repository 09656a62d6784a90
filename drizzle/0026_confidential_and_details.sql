ALTER TABLE `applications` ADD `company_named_at` integer;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_briefs` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`status` text DEFAULT 'received' NOT NULL,
	`role` text NOT NULL,
	`seniority` text NOT NULL,
	`technologies` text NOT NULL,
	`nice` text NOT NULL,
	`openings` integer DEFAULT 1 NOT NULL,
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
	`confidential` integer DEFAULT false NOT NULL,
	`website` text DEFAULT '' NOT NULL,
	`size` text,
	`about` text DEFAULT '' NOT NULL,
	`siren` text DEFAULT '' NOT NULL,
	`contact_name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`reach` text DEFAULT '' NOT NULL,
	`checked` text NOT NULL,
	`language` text DEFAULT 'en' NOT NULL,
	`from_guide` text,
	`recruiter_id` text,
	`created_at` integer NOT NULL,
	`due_at` integer,
	`qualified_at` integer,
	`converted_at` integer,
	`closed_at` integer,
	`paused_at` integer,
	`outcome_asked_at` integer,
	`told_it_waits_at` integer,
	`privacy_version` text,
	FOREIGN KEY (`recruiter_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "briefs_status_known" CHECK("__new_briefs"."status" in ('received', 'qualified', 'searching', 'won', 'closed')),
	CONSTRAINT "briefs_role" CHECK("__new_briefs"."role" in ('back-end-developer', 'front-end-developer', 'full-stack-developer', 'mobile-developer', 'ios-developer', 'android-developer', 'embedded-engineer', 'qa-engineer', 'qa-automation-engineer', 'tech-lead', 'software-architect', 'engineering-manager', 'vp-engineering', 'cto', 'data-analyst', 'bi-analyst', 'analytics-engineer', 'data-engineer', 'data-scientist', 'machine-learning-engineer', 'ai-engineer', 'mlops-engineer', 'database-administrator', 'data-architect', 'head-of-data', 'devops-engineer', 'site-reliability-engineer', 'platform-engineer', 'cloud-engineer', 'cloud-architect', 'solutions-architect', 'system-administrator', 'network-engineer', 'security-engineer', 'penetration-tester', 'soc-analyst', 'ciso', 'product-manager', 'product-owner', 'business-analyst', 'scrum-master', 'it-project-manager', 'chief-product-officer', 'product-designer', 'ux-researcher', 'ui-designer', 'sales-development-representative', 'account-executive', 'account-manager', 'customer-success-manager', 'presales-engineer', 'head-of-sales', 'growth-marketer', 'product-marketing-manager', 'content-manager', 'seo-manager', 'paid-acquisition-manager', 'chief-marketing-officer', 'tech-recruiter', 'head-of-people')),
	CONSTRAINT "briefs_seniority" CHECK("__new_briefs"."seniority" in ('intern', 'junior', 'mid', 'senior', 'lead', 'staff_principal', 'manager', 'executive')),
	CONSTRAINT "briefs_contract" CHECK("__new_briefs"."contract" in ('permanent', 'fixed_term', 'freelance', 'internship', 'apprenticeship', 'temporary')),
	CONSTRAINT "briefs_workplace" CHECK("__new_briefs"."workplace" in ('onsite', 'hybrid', 'remote')),
	CONSTRAINT "briefs_country" CHECK("__new_briefs"."country" in ('FR', 'BE', 'CH', 'LU', 'DE', 'NL', 'ES', 'PT', 'IT', 'IE', 'GB', 'SE', 'PL')),
	CONSTRAINT "briefs_currency" CHECK("__new_briefs"."pay_currency" in ('EUR', 'GBP', 'CHF', 'USD', 'SEK', 'PLN', 'CAD', 'AUD', 'NZD', 'DKK', 'NOK', 'CZK', 'HUF', 'RON', 'INR', 'JPY', 'CNY', 'KRW', 'SGD', 'HKD', 'MYR', 'PHP', 'AED', 'SAR', 'ILS', 'TRY', 'ZAR', 'BRL', 'MXN', 'MAD')),
	CONSTRAINT "briefs_size" CHECK("__new_briefs"."size" in ('micro', 'small', 'medium', 'large', 'giant')),
	CONSTRAINT "briefs_openings" CHECK("__new_briefs"."openings" > 0),
	CONSTRAINT "briefs_pay_order" CHECK("__new_briefs"."pay_min" <= "__new_briefs"."pay_max"),
	CONSTRAINT "briefs_due_until_called" CHECK(("__new_briefs"."due_at" is not null) = ("__new_briefs"."status" = 'received')),
	CONSTRAINT "briefs_closed" CHECK(("__new_briefs"."closed_at" is not null) = ("__new_briefs"."status" in ('won', 'closed'))),
	CONSTRAINT "briefs_qualified" CHECK(case "__new_briefs"."status" when 'received' then "__new_briefs"."qualified_at" is null
      when 'closed' then true else "__new_briefs"."qualified_at" is not null end),
	CONSTRAINT "briefs_converted" CHECK(case when "__new_briefs"."status" in ('searching', 'won') then "__new_briefs"."converted_at" is not null
      when "__new_briefs"."status" = 'closed' then true else "__new_briefs"."converted_at" is null end),
	CONSTRAINT "briefs_converted_after_call" CHECK("__new_briefs"."converted_at" is null or "__new_briefs"."qualified_at" is not null)
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_briefs`("id", "number", "status", "role", "seniority", "technologies", "nice", "openings", "problem", "contract", "workplace", "city", "country", "pay_min", "pay_max", "pay_currency", "start", "company_name", "confidential", "website", "size", "about", "siren", "contact_name", "email", "phone", "reach", "checked", "language", "from_guide", "recruiter_id", "created_at", "due_at", "qualified_at", "converted_at", "closed_at", "paused_at", "outcome_asked_at", "told_it_waits_at", "privacy_version") SELECT "id", "number", "status", "role", "seniority", "technologies", '[]', 1, "problem", "contract", "workplace", "city", "country", "pay_min", "pay_max", "pay_currency", "start", "company_name", 0, '', null, '', '', "contact_name", "email", "phone", '', '[]', "language", "from_guide", "recruiter_id", "created_at", "due_at", "qualified_at", "converted_at", "closed_at", "paused_at", "outcome_asked_at", "told_it_waits_at", "privacy_version" FROM `briefs`;--> statement-breakpoint
DROP TABLE `briefs`;--> statement-breakpoint
ALTER TABLE `__new_briefs` RENAME TO `briefs`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `briefs_number_unique` ON `briefs` (`number`);--> statement-breakpoint
CREATE INDEX `briefs_status` ON `briefs` (`status`,`due_at`);--> statement-breakpoint
CREATE INDEX `briefs_recruiter` ON `briefs` (`recruiter_id`);--> statement-breakpoint
ALTER TABLE `jobs` ADD `real_company_id` text REFERENCES companies(id);--> statement-breakpoint
CREATE INDEX `jobs_real_company` ON `jobs` (`real_company_id`) WHERE real_company_id is not null;--> statement-breakpoint
ALTER TABLE `presentations` ADD `company_named_at` integer;