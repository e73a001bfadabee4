using BenchmarkDotNet.Running;
using Generator.Benchmarks.Charts;
using Generator.Benchmarks.EndToEnd;

if (args is ["end-to-end", ..])
{
    await WholeBuild.RunAsync();
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
