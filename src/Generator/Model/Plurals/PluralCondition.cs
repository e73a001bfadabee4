using System.Collections.Immutable;
using System.Globalization;

namespace Generator.Model.Plurals;

/// <summary>
/// The condition of one category, as CLDR writes it: "v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4". Relations are
/// joined by "and", and these groups by "or".
/// </summary>
internal sealed class PluralCondition
{
    private readonly ImmutableArray<ImmutableArray<Relation>> groups;

    private PluralCondition(ImmutableArray<ImmutableArray<Relation>> groups) => this.groups = groups;

    public static PluralCondition Parse(string text) =>
        new([.. text.Split(" or ").Select(group => group.Split(" and ").Select(Relation.Parse).ToImmutableArray())]);

    public bool Holds(PluralOperands operands) => groups.Any(group => group.All(relation => relation.Holds(operands)));

    /// <summary>An operand or its remainder, and the whole numbers among which it is or is not. A fraction lies in no range.</summary>
    private sealed record Relation(char Operand, int? Divisor, bool IsAmong, ImmutableArray<(int From, int To)> Ranges)
    {
        public static Relation Parse(string text)
        {
            var words = text.Split(' ');
            var sign = Array.FindIndex(words, word => word is "=" or "!=");
            return new(
                words[0][0],
                sign == 3 ? Number(words[2]) : null,
                words[sign] == "=",
                [.. words[sign + 1].Split(',').Select(range => range.Split("..")).Select(ends => (Number(ends[0]), Number(ends[^1])))]);
        }

        public bool Holds(PluralOperands operands)
        {
            var value = Divisor is { } divisor ? operands[Operand] % divisor : operands[Operand];
            return IsAmong == (decimal.Truncate(value) == value && Ranges.Any(range => value >= range.From && value <= range.To));
        }

        private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
    }
}
