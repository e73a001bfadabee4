
using Generator.Wording;

namespace Generator.Data.Tables;

/// <summary>What readers are told about tables and columns. A column has words of its own where it means something special.</summary>
internal static class ColumnWords
{
    public static string TitleKey(string table) => $"machine.table.{table}";

    public static string Title(Words words, string table) => words[TitleKey(table)];

    /// <summary>What stands above the column where people read it.</summary>
    public static string Heading(PlanWords plan, Column column)
    {
        var heading = column.Dimension is { } dimension ? plan.Text(dimension.Name) : plan.Words[$"machine.heading.{column.Subject}"];
        return column.Language is { } language ? plan.Data.In(language, heading) : heading;
    }

    /// <summary>Whether a column holds codes of regions, which mean something only by their scheme.</summary>
    private static bool IsCode(string table, Column column) =>
        column.Subject == "region" || (table == RegionsTable.Name && column.Subject == RegionsTable.Key);

    public static string Meaning(PlanWords plan, string table, Column column)
    {
        if (column.Dimension is { } dimension)
        {
            var named = plan.Data.MemberOf(dimension, isName: column.Language is not null);
            return column.Language is { } own ? plan.Data.In(own, named) : named;
        }

        var special = $"machine.column_of.{table}.{column.Subject}";
        var told = plan.Words[plan.Words.Has(special) ? special : $"machine.column.{column.Subject}"];
        var meaning = IsCode(table, column) && plan.Plan.RegionScheme is { } scheme ? plan.Data.CodeOf(told, scheme) : told;
        return column.Language is { } language ? plan.Data.In(language, meaning) : meaning;
    }
}
