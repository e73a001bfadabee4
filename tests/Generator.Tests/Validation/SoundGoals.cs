namespace Generator.Tests.Validation;

/// <summary>The section of <see cref="SoundPlan"/> that makes the promises.</summary>
internal static class SoundGoals
{
    public const string Section = """
        title: {zh: 目标, en: Goals}
        summary: {zh: 摘要, en: Summary}
        goals:
          - id: cod-fall
            title: {zh: 化学需氧量, en: COD}
            promise: {zh: 到2020年下降, en: Falls by 2020}
            place: {paragraph: 1}
            main: true
            target:
              kind: relative-change
              form: linear
              indicator: cod
              bound: at-most
              value: -7.1
              unit: percent
              year: 2020
              restated: {value: 776.3, unit: kt}
          - id: cod-cap
            title: {zh: 上限, en: Cap}
            promise: {zh: 不超过, en: No more}
            place: {paragraph: 1}
            target:
              kind: cap
              indicator: cod
              value: 776.3
              unit: kt
              year: 2020
              year-implied: true
          - id: intensity-fall
            title: {zh: 强度, en: Intensity}
            promise: {zh: 下降, en: Falls}
            place: {paragraph: 2}
            target: {kind: relative-change, form: logarithmic, indicator: intensity-change, bound: at-most, value: -14,
                     unit: percent, year: 2020}
          - id: saving-total
            title: {zh: 节能, en: Saving}
            promise: {zh: 累计, en: In total}
            place: {paragraph: 2}
            target:
              kind: cumulative
              indicator: saving
              bound: at-least
              value: 5000
              unit: tce
              year: 2020
              milestones:
                - {year: 2017, value: 2000}
                - {year: 2018, value: 3000}
          - id: shares
            title: {zh: 比重, en: Shares}
            promise: {zh: 提高, en: Rise}
            place: {paragraph: 3}
            tiers:
              - id: near
                name: {zh: 左右, en: About}
                target: {kind: level, indicator: share, bound: about, value: 55, unit: percent, year: 2020, tolerance: 1, base-year: 2016}
              - id: high
                name: {zh: 以上, en: At least}
                target: {kind: level, indicator: share, bound: at-least, value: 84, unit: percent, year: 2020,
                         regions: [{region: '150100', value: 40.5}]}
          - id: chiefs
            title: {zh: 河长, en: Chiefs}
            promise: {zh: 年底前, en: By the end}
            place: {paragraph: 3}
            milestone: {indicator: river-chiefs, deadline: 2018-12-31, deadline-implied: true}
        measures:
          - id: teach
            place: {paragraph: 4}
            text: {zh: 宣传, en: Teach}
        """;
}
