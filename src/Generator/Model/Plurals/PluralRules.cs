using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Model.Plurals;

/// <summary>
/// Which category a number belongs to in a language: counted (1 promise, 2 promises) or as a place in an order (1st, 2nd). The rules are
/// CLDR's, in the file plurals.txt; a language that CLDR does not know puts all numbers into one category.
/// </summary>
internal sealed class PluralRules
{
    private static readonly Lazy<FrozenDictionary<(bool IsOrder, string Language), PluralRules>> All = new(Read);

    private static readonly PluralRules None = new([]);

    private readonly ImmutableArray<(PluralCategory Category, PluralCondition Condition)> rules;

    private PluralRules(ImmutableArray<(PluralCategory Category, PluralCondition Condition)> rules)
    {
        this.rules = rules;
        Categories = [.. rules.Select(rule => rule.Category), PluralCategory.Other];
    }

    /// <summary>Every category of the language.</summary>
    public ImmutableArray<PluralCategory> Categories { get; }

    /// <summary>
    /// The categories of the whole numbers below a thousand, which any text that counts must have. Others, for fractions (Czech) or
    /// millions (French), may be given.
    /// </summary>
    public ImmutableArray<PluralCategory> Needed => field.IsDefault
        ? field = [.. Enumerable.Range(0, 1000).Select(number => Of(number)).Distinct().Order()]
        : field;

    /// <summary>The rules by which a language counts.</summary>
    public static PluralRules Counting(string language) => Find(isOrder: false, language);

    /// <summary>The rules by which it names places in an order.</summary>
    public static PluralRules Ordering(string language) => Find(isOrder: true, language);

    /// <summary>The category of a number as it is written: in English "1" is one and "1.0" is other.</summary>
    public PluralCategory Of(decimal number)
    {
        var operands = PluralOperands.Of(number);
        foreach (var (category, condition) in rules)
        {
            if (condition.Holds(operands))
            {
                return category;
            }
        }

        return PluralCategory.Other;
    }

    /// <summary>The smallest whole number of a category, as an example of it.</summary>
    public int? Example(PluralCategory category) =>
        Enumerable.Range(0, 1000).Where(number => Of(number) == category).Select(number => (int?)number).FirstOrDefault();

    /// <summary>The rules of the whole tag, or of what is left when its parts are dropped from the end.</summary>
    private static PluralRules Find(bool isOrder, string tag)
    {
        for (var known = tag; known.Length > 0; known = known[..Math.Max(0, known.LastIndexOf('-'))])
        {
            if (All.Value.TryGetValue((isOrder, Key(known)), out var rules))
            {
                return rules;
            }
        }

        return None;
    }

    private static string Key(string tag) => tag.ToUpperInvariant();

    private static FrozenDictionary<(bool IsOrder, string Language), PluralRules> Read()
    {
        using var reader = new StreamReader(typeof(PluralRules).Assembly.GetManifestResourceStream("plurals.txt")!);
        var found = new Dictionary<(bool IsOrder, string Language), PluralRules>();
        var (isOrder, isComplete) = (false, true);
        var languages = new List<string>();
        var read = ImmutableArray.CreateBuilder<(PluralCategory Category, PluralCondition Condition)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                isComplete = true;
                if (line.Split(": ") is [var category, var condition])
                {
                    read.Add((Enum.Parse<PluralCategory>(category, ignoreCase: true), PluralCondition.Parse(condition)));
                }
            }
            else if (!line.StartsWith('#'))
            {
                Close();
                isOrder = line == "[ordinal]" || (isOrder && line != "[cardinal]");
                languages.AddRange(line.StartsWith('[') ? [] : line.Split(' '));
            }
        }

        Close();
        return found.ToFrozenDictionary();

        void Close()
        {
            if (isComplete)
            {
                isComplete = false;
                var set = new PluralRules(read.ToImmutable());
                languages.ForEach(language => found[(isOrder, Key(language))] = set);
                languages.Clear();
                read.Clear();
            }
        }
    }
}
