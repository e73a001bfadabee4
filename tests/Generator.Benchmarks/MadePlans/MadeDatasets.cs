using System.Globalization;

namespace Generator.Benchmarks.MadePlans;

/// <summary>
/// The yearly datasets of a made plan: a figure for the whole and for each region in each year; every twentieth figure of the year before
/// is given again, revised.
/// </summary>
internal static class MadeDatasets
{
    private const string Header = "indicator,region,year,period,value,unit,status,basis,source";
    private const int RevisedEach = 20;

    public static string Region(int number) => string.Create(CultureInfo.InvariantCulture, $"{100000 + (number * 100)}");

    public static string Source(int year, int group) => string.Create(CultureInfo.InvariantCulture, $"bulletin-{year}-{group + 1}");

    public static void WriteAll(PlanSize size, IReadOnlyList<MadeIndicator> indicators, string folder)
    {
        Directory.CreateDirectory(folder);
        for (var year = 0; year < size.Years; year++)
        {
            using var file = new StreamWriter(Path.Combine(folder, Invariant($"{PlanSize.BaseYear + year}.csv"))) { NewLine = "\n" };
            file.WriteLine(Header);
            foreach (var one in indicators.Where(one => one.HasFigures || one.IsEvent))
            {
                Write(file, size, one, year);
            }
        }
    }

    private static void Write(StreamWriter file, PlanSize size, MadeIndicator one, int year)
    {
        var reporting = PlanSize.BaseYear + year;
        var source = Source(reporting, PlanSize.GroupOf(one.Number));
        if (one.IsEvent)
        {
            if (year == size.Years - 1 && one.HasFigures)
            {
                file.WriteLine(Invariant($"{one.Id},{Region(0)},{reporting},{reporting}-11-20,,event,completed,,{source}"));
            }

            return;
        }

        if (year > 0 && one.Number % RevisedEach == 0)
        {
            var revised = one.Value(year - 1, 0, size.Regions) + 0.01m;
            file.WriteLine(Invariant($"{one.Id},{Region(0)},{reporting - 1},,{revised},{one.Matter.Unit},revised,,{source}"));
        }

        for (var region = 0; region <= (size.Regions > 1 ? size.Regions : 0); region++)
        {
            var status = year == size.Years - 1 ? "provisional" : "final";
            var value = one.Value(year, region, size.Regions);
            file.WriteLine(Invariant($"{one.Id},{Region(region)},{reporting},,{value},{one.Matter.Unit},{status},,{source}"));
        }
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
