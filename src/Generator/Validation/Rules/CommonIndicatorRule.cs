using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>
/// What indicators of several plans call themselves by, so that a page over all plans can compare them: an address of the web, such as
/// that of a statistical standard, or a plain name. Within one plan it stands for one indicator.
/// </summary>
internal static class CommonIndicatorRule
{
    private const string Key = "same-as";

    public static string? Read(FieldReader fields, ReadingScope scope)
    {
        if (fields.OptionalText(Key) is not { Length: > 0 } name)
        {
            return null;
        }

        if (KebabCase.IsName(name) || WebAddress.Parse(name) is not null)
        {
            return name;
        }

        scope.Report(PlansProblems.NotACommonName(fields.At(Key), name));
        return null;
    }

    public static void Check(Declared<Indicator> indicators, ReadingScope scope)
    {
        foreach (var alike in indicators.Values.Where(one => one.SameAs is not null).GroupBy(one => one.SameAs!, StringComparer.Ordinal))
        {
            foreach (var second in alike.Skip(1))
            {
                scope.Report(PlansProblems.CommonNameTwice(
                    indicators.PlaceOf(second.Id.Value), second.Id.Value, alike.First().Id.Value, alike.Key));
            }
        }
    }
}
