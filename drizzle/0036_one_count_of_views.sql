INSERT INTO `view_sources` (`job_id`, `day`, `source`, `n`)
SELECT `job_id`, `day`, '', `views` FROM `job_views` WHERE true
ON CONFLICT (`job_id`, `day`, `source`) DO UPDATE SET `n` = `n` + excluded.`n`;--> statement-breakpoint
DROP TABLE `job_views`;
