-- A second ledger of the same shape, for April 2026: each answer is tried on it as well.
CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  joined_on TEXT NOT NULL
);

CREATE TABLE accounts (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  kind TEXT NOT NULL CHECK (kind IN ('current', 'savings')),
  opened_on TEXT NOT NULL,
  closed_on TEXT
);

-- Money that comes in is positive, money that leaves is negative; payee is NULL for cash.
CREATE TABLE movements (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES accounts (id),
  booked_at TEXT NOT NULL,
  cents INTEGER NOT NULL,
  payee TEXT
);

INSERT INTO customers VALUES
  (1, 'Piet Vermeer', '2018-04-09'),
  (2, 'Sara Lund', '2018-10-01'),
  (3, 'Sara Lund', '2019-07-22'),
  (4, 'Kofi Mensah', '2020-12-05'),
  (5, 'Marta Rossi', '2021-05-19'),
  (6, 'Yusuf Demir', '2022-08-30'),
  (7, 'Nina Petrov', '2023-02-14');

INSERT INTO accounts VALUES
  (2, 1, 'current', '2020-05-05', NULL),
  (3, 1, 'savings', '2018-04-09', NULL),
  (5, 2, 'current', '2018-10-01', '2026-04-30'),
  (7, 3, 'current', '2019-07-22', NULL),
  (8, 4, 'current', '2018-12-05', NULL),
  (9, 4, 'savings', '2020-12-05', '2023-01-31'),
  (13, 5, 'savings', '2021-05-19', NULL),
  (14, 6, 'current', '2020-05-05', NULL),
  (15, 6, 'savings', '2022-08-30', NULL),
  (21, 7, 'current', '2023-02-14', NULL);

INSERT INTO movements VALUES
  (1, 3, '2026-04-06 07:25:00', 209500, 'Salary, Harbour Works'),
  (2, 7, '2026-04-07 08:00:00', 198050, 'Salary, Harbour Works'),
  (3, 3, '2026-04-07 08:38:59', -5437, 'Halden Energy'),
  (4, 21, '2026-04-07 09:42:00', 211000, NULL),
  (5, 8, '2026-04-08 08:58:00', 236650, 'Salary, Lindqvist Tools'),
  (6, 14, '2026-04-08 09:05:00', 167950, NULL),
  (7, 3, '2026-04-08 15:05:03', -446, 'Tram and Bus'),
  (8, 14, '2026-04-08 16:00:31', -2366, 'Paper Moon Books'),
  (9, 21, '2026-04-08 16:24:16', -7192, 'Halden Energy'),
  (10, 7, '2026-04-08 19:53:36', -4648, 'Halden Energy'),
  (11, 2, '2026-04-09 08:15:00', -1115, 'Noor Pharmacy'),
  (12, 2, '2026-04-09 08:16:00', -1115, 'Noor Pharmacy'),
  (13, 2, '2026-04-09 08:18:30', -1115, 'Noor Pharmacy'),
  (14, 5, '2026-04-09 10:11:00', 179250, 'Salary, Harbour Works'),
  (15, 7, '2026-04-09 10:13:34', -1821, 'Paper Moon Books'),
  (16, 21, '2026-04-09 10:20:29', -2096, 'Paper Moon Books'),
  (17, 2, '2026-04-09 10:28:00', 270200, 'Salary, Lindqvist Tools'),
  (18, 3, '2026-04-09 17:10:22', -7004, 'Halden Energy'),
  (19, 8, '2026-04-09 18:13:03', -11000, NULL),
  (20, 14, '2026-04-09 21:37:31', -372, 'Café Lumen'),
  (21, 2, '2026-04-10 09:34:28', -831, 'Café Lumen'),
  (22, 14, '2026-04-10 09:54:27', -4082, 'Oak Street Grocers'),
  (23, 7, '2026-04-10 10:24:21', -1605, 'Paper Moon Books'),
  (24, 21, '2026-04-10 11:28:37', -556, 'Noor Pharmacy'),
  (25, 3, '2026-04-10 12:18:37', -341, 'Café Lumen'),
  (26, 2, '2026-04-10 17:12:53', -611, 'City Pool'),
  (27, 5, '2026-04-10 17:52:24', -15000, NULL),
  (28, 21, '2026-04-10 20:46:29', -5830, 'Halden Energy'),
  (29, 8, '2026-04-10 22:46:39', -650, 'Café Lumen'),
  (30, 2, '2026-04-10 23:06:26', -3000, NULL),
  (31, 7, '2026-04-10 23:58:30', -990, 'City Pool'),
  (32, 7, '2026-04-11 00:03:30', -990, 'City Pool'),
  (33, 5, '2026-04-11 11:52:41', -2817, 'Noor Pharmacy'),
  (34, 8, '2026-04-11 12:44:07', -984, 'City Pool'),
  (35, 7, '2026-04-11 16:20:51', -4094, 'Halden Energy'),
  (36, 2, '2026-04-11 17:02:41', -2290, 'Noor Pharmacy'),
  (37, 21, '2026-04-11 19:45:42', -6463, 'Halden Energy'),
  (38, 14, '2026-04-11 20:22:56', -811, 'Café Lumen'),
  (39, 8, '2026-04-12 09:21:09', -5364, 'Halden Energy'),
  (40, 7, '2026-04-12 10:26:53', -2853, 'Oak Street Grocers'),
  (41, 8, '2026-04-12 12:00:00', -650, 'Café Lumen'),
  (42, 8, '2026-04-12 12:11:00', -650, 'Café Lumen'),
  (43, 5, '2026-04-12 12:48:42', -6365, 'Halden Energy'),
  (44, 2, '2026-04-12 18:31:18', -1757, 'Paper Moon Books'),
  (45, 5, '2026-04-12 23:50:51', -978, 'Oak Street Grocers'),
  (46, 14, '2026-04-13 09:00:00', 7500, 'Halden Energy'),
  (47, 14, '2026-04-13 09:05:00', -7500, 'Halden Energy'),
  (48, 8, '2026-04-13 09:23:10', -773, 'Café Lumen'),
  (49, 14, '2026-04-13 09:24:15', -3991, 'Halden Energy'),
  (50, 21, '2026-04-13 10:17:25', -2243, 'Noor Pharmacy'),
  (51, 7, '2026-04-13 16:43:19', -2811, 'Paper Moon Books'),
  (52, 2, '2026-04-13 18:02:18', -6582, 'Halden Energy'),
  (53, 8, '2026-04-13 19:09:29', -357, 'Café Lumen'),
  (54, 5, '2026-04-14 09:44:09', -372, 'Café Lumen'),
  (55, 21, '2026-04-14 10:00:00', -3000, NULL),
  (56, 21, '2026-04-14 10:01:00', -3000, NULL),
  (57, 14, '2026-04-14 12:08:22', -2791, 'Paper Moon Books'),
  (58, 7, '2026-04-14 16:16:30', -409, 'Café Lumen'),
  (59, 2, '2026-04-14 16:28:53', -730, 'Noor Pharmacy'),
  (60, 14, '2026-04-15 10:05:22', -377, 'Tram and Bus'),
  (61, 8, '2026-04-15 11:43:52', -582, 'City Pool'),
  (62, 7, '2026-04-15 11:47:05', -1103, 'Paper Moon Books'),
  (63, 2, '2026-04-15 13:49:41', -1143, 'Oak Street Grocers'),
  (64, 8, '2026-04-15 18:00:00', -2210, 'Oak Street Grocers'),
  (65, 8, '2026-04-15 18:09:55', -2210, 'Oak Street Grocers');
