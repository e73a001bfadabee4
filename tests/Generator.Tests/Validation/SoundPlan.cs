namespace Generator.Tests.Validation;

/// <summary>The files of a small plan without a fault: one chapter, one goal of each sort, two releases.</summary>
internal static class SoundPlan
{
    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["site.yaml"] = """
            languages: [zh, en]
            title: {zh: 报告, en: Report}
            short-title: {zh: 报告, en: Report}
            description: {zh: 进展, en: Progress}
            publisher: {zh: 汇编者, en: Compiler}
            data-licence:
              name: {zh: 许可, en: Licence}
              url: https://example.org/licence
            footer:
              - text: {zh: 页脚, en: Footer}
                url: https://example.org/
            """,
        ["plan.yaml"] = """
            title: {zh: 规划, en: Plan}
            source: plan
            issued: 2018-03-23
            published: 2018-03-28
            period: {from: 2016, to: 2020}
            base-year: 2015
            region: '150000'
            thresholds: {on-track: 1.00, lagging: 0.80}
            appendices:
              - id: targets
                title: {zh: 附件, en: Appendix}
                note: {zh: 未刊出, en: Not printed}
            """,
        ["units.yaml"] = """
            percent:
              quantity: ratio
              factor: 0.01
              symbol: {zh: '%', en: '%'}
              written: ['％']
            t:
              quantity: mass
              factor: 1
              symbol: {zh: 吨, en: t}
            wan-t:
              quantity: mass
              factor: 10000
              symbol: {zh: 万吨, en: '10,000 t'}
              shown-as: {en: kt}
            kt:
              quantity: mass
              factor: 1000
              symbol: {zh: 千吨, en: kt}
            tce:
              quantity: energy
              factor: 1
              symbol: {zh: 吨标准煤, en: tce}
            event:
              quantity: event
              factor: 1
              symbol: {zh: '', en: ''}
            percentage-point:
              quantity: ratio-difference
              factor: 0.01
              symbol: {zh: 个百分点, en: percentage points}
            """,
        ["regions.yaml"] = """
            '150000':
              name: {zh: 内蒙古自治区, en: Inner Mongolia}
              short: {zh: 全区, en: Region}
            '150100':
              name: {zh: 呼和浩特市, en: Hohhot}
              short: {zh: 呼和浩特, en: Hohhot}
              parent: '150000'
              tile: {column: 1, row: 2}
            '150200':
              name: {zh: 包头市, en: Baotou}
              short: {zh: 包头, en: Baotou}
              parent: '150000'
              tile: {column: 2, row: 2}
            """,
        ["sources.yaml"] = """
            plan:
              class: official
              title: {zh: 规划, en: Plan}
              publisher: {zh: 政府, en: Government}
              date: '2018-03-23'
            bulletin:
              class: official
              title: {zh: 公报, en: Bulletin}
              publisher: {zh: 厅, en: Department}
              date: '2019-06'
            """,
        ["releases.yaml"] = """
            - year: 2015
              date: '2018-12-31'
              note: {zh: 基线, en: Baseline}
            - year: 2018
              date: '2019-12-31'
              note: {zh: 第二版, en: Second}
            """,
        ["indicators/core.yaml"] = """
            cod:
              name: {zh: 化学需氧量, en: COD}
              definition: {zh: 排放量, en: Emissions}
              unit: wan-t
              direction: down
              observations: level
              range: {min: 0, max: 1000}
              bases:
                census:
                  label: {zh: 普查, en: Census}
            share:
              name: {zh: 比重, en: Share}
              definition: {zh: 份额, en: Part}
              unit: percent
              direction: up
              observations: level
              range: {min: 0, max: 100}
              by-region: true
            intensity-change:
              name: {zh: 强度变化, en: Change of intensity}
              definition: {zh: 年度变化, en: Yearly change}
              unit: percent
              direction: down
              observations: yearly-change
            saving:
              name: {zh: 节能量, en: Saving}
              definition: {zh: 累计, en: Total}
              unit: tce
              direction: up
              observations: cumulative
            river-chiefs:
              name: {zh: 河长制, en: River chiefs}
              definition: {zh: 建立, en: Set up}
              unit: event
              direction: up
              observations: event
            gdp:
              name: {zh: 生产总值, en: GDP}
              definition: {zh: 背景, en: Context}
              unit: t
              direction: none
              observations: level
              context: true
            """,
        ["chapters/1-energy/chapter.yaml"] = """
            title: {zh: 节能, en: Energy}
            summary: {zh: 摘要, en: Summary}
            """,
        ["chapters/1-energy/index.zh.md"] = "正文\n",
        ["chapters/1-energy/index.en.md"] = "Text\n",
        ["chapters/1-energy/0-introduction/section.yaml"] = """
            title: {zh: 引言, en: Introduction}
            summary: {zh: 摘要, en: Summary}
            unnumbered: true
            results:
              - id: cod-2015
                name: {zh: 排放量, en: Emissions}
                place: {box: 1, item: 1}
                value: 83.56
                unit: wan-t
                indicator: cod
              - id: cod-fall-2010-2015
                name: {zh: 下降, en: Fall}
                place: {box: 1, item: 2}
                value: 9.30
                unit: percent
                qualifier: over
                since: 2010
                indicator: cod
                completion: {task: 6.7, stated: 138}
            """,
        ["chapters/1-energy/0-introduction/index.zh.md"] = "正文\n",
        ["chapters/1-energy/0-introduction/index.en.md"] = "Text\n",
        ["chapters/1-energy/1-goals/section.yaml"] = SoundGoals.Section,
        ["chapters/1-energy/1-goals/index.zh.md"] = "正文\n",
        ["chapters/1-energy/1-goals/index.en.md"] = "Text\n",
        ["pages/about.zh.md"] = "---\ntitle: 关于\ndescription: 说明\n---\n正文\n",
        ["pages/about.en.md"] = "---\ntitle: About\ndescription: What this is\n---\nText\n",
        ["data/2015.csv"] = """
            indicator,region,year,period,value,unit,status,basis,source,note_zh,note_en,parents,sum
            cod,150000,2010,,92.13,万吨,derived,,plan,推算,computed,cod/2015; source:plan,83.56 ÷ (1 − 9.30%) = 92.13
            cod,150000,2015,,83.56,万吨,final,,plan,,
            share,,,,40,%,final,,plan,,
            """,
        ["data/2018.csv"] = """
            指标,地区,年份,时段,数值,单位,状态,口径,来源,备注
            化学需氧量,全区,2018,,800,千吨,最终数,,bulletin,
            COD,,2018,上半年,410.50,kt,初步,census,bulletin,half a year
            cod,,2015,,83.6,wan-t,修订,,bulletin,
            share,包头,2018,,９９．５％,％,终值,,bulletin,
            intensity-change,,2016,,-4.06,%,final,,bulletin,
            saving,,2018,,"1,234,567",tce,reported,,bulletin,
            river-chiefs,,,2018-06-30,,event,已完成,,bulletin,
            share,,2018,,,%,声明达标,,bulletin,
            """,
    };
}
