using System.Globalization;
using System.Xml.Linq;

namespace Generator.Tests.Charts.Cards;

/// <summary>The squares of the statuses' shapes in a card.</summary>
internal static class CardShapes
{
    private const int Side = 16;

    public static TextBox[] AllIn(string svg) =>
    [
        .. XDocument.Parse(svg).Descendants()
            .Select(element => element.Attribute("transform")?.Value)
            .OfType<string>()
            .Select(transform =>
            {
                var numbers = transform.Split(['(', ' ', ')'], StringSplitOptions.RemoveEmptyEntries)
                    .Where(word => char.IsAsciiDigit(word[0]))
                    .Select(word => double.Parse(word, CultureInfo.InvariantCulture))
                    .ToArray();
                return new TextBox("shape", numbers[0], numbers[1], numbers[0] + (Side * numbers[2]), numbers[1] + (Side * numbers[2]));
            }),
    ];
}
