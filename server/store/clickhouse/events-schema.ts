/**
 * What ClickHouse holds: `events` as they came, and `judgements`, one row a visit, which reports count. Instants are
 * milliseconds since 1970-01-01 UTC, days are days since then; an empty text or a 0 stands where there is nothing.
 *
 * Both tables replace: of rows with the same key one counts, the first of an event and the newest of a judgement, also
 * while they lie in different parts (`FINAL`). So whatever is sent twice, or by two collectors, is counted once. A
 * judgement is one row with lists in it, so that a new one takes the place of the old as a whole.
 *
 * The months are there for retention only: no report may leave out a month by them, since the judgement that replaces
 * another may lie in an earlier one.
 */
export const EVENTS_SCHEMA: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS events (
    id UUID,
    type LowCardinality(String),
    at Int64,
    received_at Int64,
    visit String,
    site LowCardinality(String),
    kb LowCardinality(String),
    locale LowCardinality(String),
    page String CODEC(ZSTD),
    body String CODEC(ZSTD),
    -- The greatest stays: the event that was received first.
    precedence UInt64 DEFAULT toUInt64(9007199254740991 - received_at)
  ) ENGINE = ReplacingMergeTree(precedence)
  PARTITION BY toYYYYMM(fromUnixTimestamp64Milli(received_at, 'UTC'))
  ORDER BY (visit, id)
  SETTINGS non_replicated_deduplication_window = 10000`,

  `CREATE TABLE IF NOT EXISTS judgements (
    visit String,
    version UInt64,
    month UInt32,
    day Int32,
    site LowCardinality(String),
    locale LowCardinality(String),
    outcome LowCardinality(String),
    -- -1 where nobody asked for a person.
    contact_hour Int8,
    searches Nested (
      at Int64, day Int32, hour Int8, site LowCardinality(String), locale LowCardinality(String), page String, kb LowCardinality(String),
      wording String, wording_key String, question String, failure LowCardinality(String), results Int32, answerable Float64,
      opened String, opened_rank Int32, refined_to String
    ),
    articles Nested (
      article String, day Int32, locale LowCardinality(String), views Int32, from_search Int32, read_ms Int64, up Int32, down Int32, contacted UInt8
    )
  ) ENGINE = ReplacingMergeTree(version)
  PARTITION BY month
  ORDER BY visit
  SETTINGS non_replicated_deduplication_window = 10000`,
];

/** Changes with {@link EVENTS_SCHEMA}. */
export const SCHEMA_VERSION = 1;
