namespace Generator.Tests.Validation;

/// <summary>The files that content may do without, sound, for the plan of <see cref="SoundPlan"/>; and what they need of it.</summary>
internal static class SoundRecords
{
    public const string Searches = "searches.yaml";
    public const string Barometer = "barometer.yaml";
    public const string Consistency = "consistency.yaml";
    public const string Corrections = "corrections.yaml";
    public const string Glossary = "glossary.yaml";
    public const string Queries = "queries.yaml";
    public const string Events = "events.yaml";

    public static PlanFiles With(PlanFiles files) => files
        .Change("units.yaml", "event:\n", "level: {quantity: level, factor: 1, symbol: {zh: 级, en: ''}}\nevent:\n")
        .Change(
            "indicators/core.yaml", "gdp:\n",
            "warning:\n  name: {zh: 预警, en: Warning}\n  definition: {zh: 等级, en: Level}\n  unit: level\n  direction: none\n  " +
            "observations: level\n  context: true\ngdp:\n")
        .Change("data/2018.csv", "cod,,2015,,83.6", "warning,,2018,前三季度,1,level,最终数,,bulletin,\ncod,,2015,,83.6")
        .Write(Searches, """
            departments:
              statistics: {name: {zh: 统计局, en: Statistics}, ask: {zh: 写信, en: By letter}, url: https://example.org/ask}
              water: {name: {zh: 水利厅, en: Water}}
            records:
              - {goals: [saving-total, shares], department: statistics, kinds: [bulletins, data-sets], date: 2026-11-26,
                 times: 3, terms: [节能量 2020, 比重 2020]}
              - {goals: [chiefs], department: water, kinds: [press], terms: [河长]}
            """)
        .Write(Barometer, """
            rule: {source: bulletin, limit: 10, text: {zh: 规则, en: Rule}}
            nation:
              '150000': {zh: 内蒙古, en: Inner Mongolia}
              '210000': {zh: 辽宁, en: Liaoning}
              '220000': {zh: 吉林, en: Jilin}
              '340000': {zh: 安徽, en: Anhui}
              '540000': {zh: 西藏, en: Tibet}
            issues:
              - year: 2018
                period: Q1-Q3
                source: bulletin
                no-data: ['540000']
                ratings:
                  - indicator: warning
                    level-1: ['150000', '210000']
                    level-2: ['340000']
                    level-3-count: 1
            """)
        .Write(Consistency, """
            - id: ceiling
              goals: [cod-cap]
              title: {zh: 上限, en: Ceiling}
              formula: mean-growth
              inputs: {V₀: {value: 18930, unit: tce, from: {zh: 相减, en: difference}}, V_T: {value: 22500, unit: tce}, N: {value: 5}}
              stated: {value: 3.5, unit: percent}
              tolerance: 0.05
              decimals: 3
              says: {zh: 一致, en: They agree}
            - id: slips
              results: [cod-2015]
              measures: [teach]
              title: {zh: 误字, en: Slips}
              formula: statement
              stated: {text: {zh: 原文, en: Words}, source: bulletin}
              computed: {value: 3570, unit: tce}
              outcome: differs
              says: {zh: 误字, en: Slips}
            """)
        .Write(Corrections, """
            - id: newer
              date: 2026-11-26
              since: 2026-11-23
              pages: [page:about, goal:cod-cap]
              was: {zh: 错, en: Wrong}
              now: {zh: 对, en: Right}
            - id: older
              date: 2026-11-25
              since: 2026-11-23
              was: {zh: 错, en: Wrong}
              now: {zh: 对, en: Right}
            """)
        .Write(Glossary, """
            - id: basis
              term: {zh: 口径, en: basis}
              forms: {zh: [统计口径, 范围], en: [scope]}
              meaning: {zh: 统计什么。, en: What is counted.}
              source: bulletin
              see: [base-year]
            - {id: base-year, term: {zh: 基准年, en: base year}, meaning: {zh: 起点。, en: The start.}}
            """)
        .Write(Events, """
            - {date: 2019-07, text: {zh: 乙, en: Second}, source: bulletin, indicators: [gdp]}
            - {date: 2018-03-23, text: {zh: 甲, en: First}, source: bulletin, indicators: [gdp]}
            """)
        .Write(Queries, """
            - {typed: [雾霾, smog], means: [PM2.5]}
            - {typed: [CO2], answer: {zh: 没有。, en: Nothing.}, see: ['goal:cod-cap', 'page:about']}
            """);
}
