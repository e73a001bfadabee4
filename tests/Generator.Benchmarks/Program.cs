using System.Globalization;
using BenchmarkDotNet.Running;
using Generator.Benchmarks.Charts;
using Generator.Benchmarks.EndToEnd;
using Generator.Benchmarks.Faults;
using Generator.Benchmarks.MadePlans;
using Generator.Benchmarks.Publishing;

if (args is ["end-to-end", ..])
{
    await WholeBuild.RunAsync();
}
else if (args is ["plan", var folder, ..])
{
    MadePlan.Write(PlanSize.Read(args), Path.Combine(folder, "content"));
}
else if (args is ["sizes", ..])
{
    await SizesOfPlans.RunAsync(args);
}
else if (args is ["kills", .. var often])
{
    Environment.ExitCode = Kills.Run(often.FirstOrDefault());
}
else if (args is ["fuzz", var count, .. var from])
{
    Environment.ExitCode = Fuzz.Run(
        int.Parse(count, CultureInfo.InvariantCulture), from is [var first] ? int.Parse(first, CultureInfo.InvariantCulture) : 1);
}
else if (args is ["growth", ..])
{
    GrowthOfPlan.Run();
}
else if (args is ["chart-sizes", ..])
{
    ChartSizes.Print();
}
else if (args is ["pictures", ..])
{
    PictureCosts.Print();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
