using System.Globalization;
using Generator.Model;

namespace Generator.Wording;

/// <summary>Names places in the printed plan: 第三章第二节第1段, "Chapter 3, section 2, paragraph 1".</summary>
internal sealed class PlaceFormat(Words words)
{
    private readonly string[] numerals = words["place.numerals"].Split(',', StringSplitOptions.TrimEntries);

    public string Chapter(int number) => words.Fill("place.chapter", ("number", Numeral(number)));

    public string? Section(int? number) => number is { } known ? words.Fill("place.section", ("number", Numeral(known))) : null;

    public string Place(Chapter chapter, Section section, PlanPlace place)
    {
        string?[] parts =
        [
            Chapter(chapter.Number),
            Section(section.Number) ?? words.Fill("place.untitled_section", ("title", section.Title[words.Language])),
            Part("place.box", place.Box),
            Part("place.item", place.Item),
            Part("place.paragraph", place.Paragraph),
            Part("place.sentence", place.Sentence),
        ];
        return string.Join(words["place.separator"], parts.OfType<string>());
    }

    private string? Part(string key, int? number) =>
        number is { } known ? words.Fill(key, ("number", known.ToString(CultureInfo.InvariantCulture))) : null;

    /// <summary>The catalogue lists the language's numerals from one; beyond the list plain digits serve.</summary>
    private string Numeral(int number) =>
        number >= 1 && number <= numerals.Length ? numerals[number - 1] : number.ToString(CultureInfo.InvariantCulture);
}
