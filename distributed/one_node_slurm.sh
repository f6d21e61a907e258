#!/usr/bin/env bash
# Starts or stops a Slurm cluster of one node, this machine, for a trial without a cluster: one_node_slurm.sh start|stop DIR
# Everything it writes stands in DIR. Commands find the cluster by SLURM_CONF=DIR/slurm.conf. Needs root, munge and slurm-wlm.
set -euo pipefail
[[ $# -eq 2 && $1 =~ ^(start|stop)$ ]] || { sed -n '2,3s/^# //p' "$0" >&2; exit 2; }
action=$1
mkdir -p "$2"
dir=$(cd "$2" && pwd)
export SLURM_CONF=$dir/slurm.conf

if [[ $action == stop ]]; then
  # Each writes its state when it ends: whoever removes DIR next must find it at rest.
  for name in slurmd slurmctld munged; do
    [[ -f $dir/$name.pid ]] || continue
    pid=$(cat "$dir/$name.pid")
    kill "$pid" 2>/dev/null || continue
    for _ in $(seq 300); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  done
  exit 0
fi

mkdir -p "$dir/munge" "$dir/state" "$dir/spool" && chmod 700 "$dir/munge"
# munged wants a folder for its socket that everybody may look into.
mkdir -p "$dir/run" && chmod 755 "$dir/run"
[[ -f $dir/munge/key ]] || (umask 077 && head -c 1024 /dev/urandom > "$dir/munge/key")
munged --force --key-file="$dir/munge/key" --socket="$dir/run/munge.socket" --pid-file="$dir/munged.pid" \
  --log-file="$dir/munge/log" --seed-file="$dir/munge/seed"

host=$(hostname -s)
memory=$(awk '/MemTotal/ { print int($2 / 1024 * 0.8) }' /proc/meminfo)
cat > "$SLURM_CONF" <<CONF
ClusterName=onenode
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=${SLURMCTLD_PORT:-6817}
SlurmdPort=${SLURMD_PORT:-6818}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$dir/run/munge.socket
CredType=cred/munge
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool
SlurmctldPidFile=$dir/slurmctld.pid
SlurmdPidFile=$dir/slurmd.pid
SlurmctldLogFile=$dir/slurmctld.log
SlurmdLogFile=$dir/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerType=sched/backfill
SchedulerParameters=batch_sched_delay=1,sched_interval=5
JobRequeue=1
MaxArraySize=100001
MaxJobCount=200000
ReturnToService=2
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
JobCompType=jobcomp/filetxt
JobCompLoc=$dir/jobs.log
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=$memory State=UNKNOWN
PartitionName=trial Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
slurmctld
slurmd
for _ in $(seq 60); do
  [[ $(sinfo --noheader --format=%t 2>/dev/null) =~ ^(idle|mix|alloc)$ ]] && { sinfo; exit 0; }
  sleep 1
done
echo "The node did not come up; see $dir/slurmctld.log and $dir/slurmd.log." >&2
exit 1
