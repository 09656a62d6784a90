CREATE TABLE `import_columns` (
	`source` text NOT NULL,
	`board` text NOT NULL,
	`company_name` text NOT NULL,
	`columns` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`source`, `board`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `import_columns_company` ON `import_columns` (`source`,`company_name`) WHERE company_name <> '';--> statement-breakpoint
ALTER TABLE `import_files` ADD `columns` text;--> statement-breakpoint
ALTER TABLE `import_files` ADD `namings` integer DEFAULT 0 NOT NULL;